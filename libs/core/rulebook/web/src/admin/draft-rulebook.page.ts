import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  Confirm,
  Failure,
  Gql,
  Icon,
  Language,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  SlotOutlet,
  ask,
  dayOf,
  fieldMessages,
  formatDay,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  PublishDeskRulebookDocument,
  RulebookDeskDocument,
  type WholeRulebookFragment,
} from '../data/rulebook.generated';
import type { RulebookTrialSlotData } from '../data/slots';
import { AdmissionFields } from './admission-fields';
import { AmountFields } from './amount-fields';
import { changedChapters, chaptersOf } from './chapters';
import { injectChapterWords } from './chapter-words';
import { LocalFields } from './local-fields';
import { TimeFields } from './time-fields';

/** Other rules from a day on: written, tried on past sales, then published. What was typed stays when they are refused. */
@Component({
  imports: [
    AdmissionFields,
    AmountFields,
    Failure,
    Icon,
    LocalFields,
    MatButton,
    PageHead,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
    SlotOutlet,
    TimeFields,
  ],
  templateUrl: './draft-rulebook.page.html',
  styleUrl: './draft-rulebook.page.css',
  host: { class: 'desk' },
})
export class DraftRulebookPage {
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);
  private readonly language = inject(Language).current;
  private readonly words = injectChapterWords();
  private readonly id = uuid();

  private readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly answer = ask(RulebookDeskDocument, () => ({ today: this.today }));
  protected readonly labels = computed(() => this.answer.value()?.demandableLabels ?? []);
  protected readonly start = computed(() => this.answer.value()?.rulebookStart);
  protected readonly validFrom = linkedSignal(() => this.start()?.earliest ?? this.today);
  protected readonly note = signal('');
  /** What would hold on that day without this draft. */
  private readonly before = computed<WholeRulebookFragment | undefined>(() => {
    const desk = this.answer.value();
    const standing = desk?.rulebookVersions.find(
      ({ state, validFrom }) => state !== 'withdrawn' && validFrom <= this.validFrom(),
    );
    return standing?.rulebook ?? desk?.rulebookOn;
  });
  protected readonly draft = linkedSignal<WholeRulebookFragment | undefined, WholeRulebookFragment | undefined>({
    source: this.before,
    // Another first day does not throw away what somebody wrote.
    computation: (before, previous) => (this.touched() ? previous?.value : before),
  });
  private readonly touched = signal(false);
  protected readonly changes = computed(() => {
    const [before, draft] = [this.before(), this.draft()];
    if (!before || !draft) return [];
    const words = this.words(this.labels());
    return changedChapters(chaptersOf(before, words), chaptersOf(draft, words));
  });
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly busy = signal(false);
  private readonly seen = signal<WholeRulebookFragment | undefined>(undefined);
  protected readonly trial = computed<RulebookTrialSlotData | undefined>(() => {
    const rulebook = this.draft();
    return rulebook && { rulebook, validFrom: this.validFrom(), tried: () => this.seen.set(rulebook) };
  });

  protected write(rules: WholeRulebookFragment): void {
    this.touched.set(true);
    this.draft.set(rules);
  }

  protected async publish(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await this.agrees())) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const variables = { id: this.id, validFrom: this.validFrom(), note: this.note(), rulebook: this.draft()! };
      const { publishRulebook } = await this.gql.mutate(PublishDeskRulebookDocument, variables);
      await this.router.navigate(['/regles'], { queryParams: { version: publishRulebook.number } });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private agrees(): Promise<boolean> {
    const say = (key: string, data?: object) => this.sentences.translate<string>(`rulebook.${key}`, data);
    const day = formatDay(this.validFrom(), 'year', this.language);
    return this.confirm.ask({
      title: say('admin.publish.title', { day }),
      text: say(this.seen() === this.draft() ? 'admin.publish.text' : 'admin.publish.untried'),
      preview: this.changes().map(({ name, before, after }) => ({
        label: say(`chapter.${name}.title`),
        before: before.join(' '),
        after: after.join(' '),
      })),
      action: say('admin.publish.action'),
    });
  }
}
