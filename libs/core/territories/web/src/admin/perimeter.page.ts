import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Confirm,
  Failure,
  Gql,
  Language,
  PageHead,
  RefusalBanner,
  Session,
  Skeleton,
  ask,
  dayOf,
  formatDay,
} from '@maillon/platform/web';
import { ReplacePerimeterDocument, TerritoryDetailDocument } from '../data/territory.generated';
import { changeOf, readInseeCodes } from './perimeter-change';

/** Another perimeter from a day on. What comes in and what goes out is shown before anything is done. */
@Component({
  imports: [Failure, MatButton, PageHead, RefusalBanner, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './perimeter.page.html',
  styleUrl: './perimeter.page.css',
  host: { class: 'desk' },
})
export class PerimeterPage {
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);
  private readonly language = inject(Language).current;

  protected readonly answer = ask(TerritoryDetailDocument, () => ({}));
  private readonly communes = computed(() => this.answer.value()?.territory.perimeter ?? []);
  protected readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly from = signal(this.today);
  protected readonly text = linkedSignal(() =>
    this.communes()
      .map((one) => `${one.inseeCode} ${one.name}`)
      .join('\n'),
  );
  protected readonly codes = computed(() => readInseeCodes(this.text()));
  protected readonly change = computed(() =>
    changeOf(
      this.communes().map((one) => one.inseeCode),
      this.codes(),
    ),
  );
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected nameOf(code: string): string {
    const known = this.communes().find(({ inseeCode }) => inseeCode === code);
    return known ? `${known.name} (${code})` : code;
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await this.agrees())) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(ReplacePerimeterDocument, { inseeCodes: this.codes(), from: this.from() });
      await this.router.navigateByUrl('/territoire');
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private agrees(): Promise<boolean> {
    const { added, removed } = this.change();
    const day = formatDay(this.from(), 'long', this.language);
    const say = (key: string) => this.sentences.translate<string>(`territories.admin.perimeter.${key}`, { day });
    return this.confirm.ask({
      title: say('confirm'),
      text: say('confirm-text'),
      destructive: removed.length > 0,
      preview: [
        { label: say('communes'), before: String(this.communes().length), after: String(this.codes().length) },
        { label: say('added'), after: String(added.length) },
        { label: say('removed'), after: String(removed.length) },
      ],
      action: this.sentences.translate<string>('platform.common.save'),
    });
  }
}
