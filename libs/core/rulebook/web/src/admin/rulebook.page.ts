import { Component, Injector, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  DayPipe,
  Failure,
  HistoryLink,
  Icon,
  PageHead,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  dayOf,
  injectUrlState,
} from '@maillon/platform/web';
import { firstValueFrom } from 'rxjs';
import { RulebookDeskDocument, type WholeVersionFragment } from '../data/rulebook.generated';
import { changedChapters, chaptersOf } from './chapters';
import { injectChapterWords } from './chapter-words';
import { RulebookChapters } from './rulebook-chapters';
import { openWithdrawRulebookDialog } from './withdraw-rulebook-dialog';

/** By what rules the territory trades today, what is foreseen, and what has been. */
@Component({
  imports: [
    DayPipe,
    Failure,
    HistoryLink,
    Icon,
    MatButton,
    PageHead,
    RouterLink,
    RulebookChapters,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './rulebook.page.html',
  styleUrl: './rulebook.page.css',
  host: { class: 'desk' },
})
export class RulebookPage {
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  private readonly words = injectChapterWords();
  private readonly url = injectUrlState();
  private readonly asked = this.url.text('version');

  private readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly answer = ask(RulebookDeskDocument, () => ({ today: this.today }));
  protected readonly versions = computed(() => this.answer.value()?.rulebookVersions ?? []);
  private readonly said = computed(() => this.words(this.answer.value()?.demandableLabels ?? []));

  protected readonly inForce = computed(() => this.versions().find(({ state }) => state === 'in-force'));
  /** The version that somebody wants to read; without one, the rules of today. */
  protected readonly shown = computed(
    () => this.versions().find(({ number }) => String(number) === this.asked()) ?? this.inForce(),
  );
  protected readonly chapters = computed(() => {
    const rules = this.shown()?.rulebook ?? this.answer.value()?.rulebookOn;
    return rules && chaptersOf(rules, this.said());
  });
  protected readonly entries = computed(() =>
    this.versions().map((version) => ({ version, changes: this.changesOf(version) })),
  );

  protected read(version: WholeVersionFragment): void {
    this.url.set({ version: version.state === 'in-force' ? null : String(version.number) });
  }

  protected async withdraw(version: WholeVersionFragment): Promise<void> {
    const withdrawn = await firstValueFrom(openWithdrawRulebookDialog(this.injector, version).afterClosed());
    if (!withdrawn) return;
    this.url.set({ version: null });
    this.answer.reload();
  }

  /** Names of the chapters that differ from the version that was to hold until then. */
  private changesOf(version: WholeVersionFragment): readonly string[] {
    const before = this.versions().find(
      ({ state, validFrom }) => state !== 'withdrawn' && validFrom < version.validFrom,
    );
    if (!before) return [];
    const [was, is] = [before, version].map(({ rulebook }) => chaptersOf(rulebook, this.said()));
    return changedChapters(was!, is!).map(({ name }) => name);
  }
}
