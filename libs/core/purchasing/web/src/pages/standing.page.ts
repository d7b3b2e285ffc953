import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import {
  Confirm,
  EmptyState,
  Failure,
  Gql,
  Icon,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import {
  ChangeStandingDocument,
  EndStandingDocument,
  KitchenStandingDocument,
  PauseStandingDocument,
  SaveStandingDocument,
  SkipStandingDocument,
  type StandingShownFragment,
} from '../data/standing.generated';
import { HabitTabs } from '../ui/habit-tabs';
import { StandingCard } from '../ui/standing-card';
import { StandingEditor, type StandingWish } from '../ui/standing-editor';

type Standing = StandingShownFragment;

/** What is ordered by itself: when, how, and what came of it. */
@Component({
  imports: [
    EmptyState,
    Failure,
    HabitTabs,
    Icon,
    MatButton,
    RefusalBanner,
    SentencePipe,
    Skeleton,
    StandingCard,
    StandingEditor,
  ],
  templateUrl: './standing.page.html',
  styleUrls: ['./habits.page.css', './standing.page.css'],
})
export class StandingPage {
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly words = inject(TranslocoService);
  protected readonly answer = ask(KitchenStandingDocument, () => ({}));
  protected readonly all = computed(() => this.answer.value()?.standingOrders);
  /** `new`, or the id of the one that is changed. */
  protected readonly editing = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected save({ from, input }: StandingWish, before?: Standing): Promise<void> {
    return this.act(async () => {
      if (before && from) await this.gql.mutate(ChangeStandingDocument, { id: before.id, from, input });
      else await this.gql.mutate(SaveStandingDocument, { input });
      this.editing.set(null);
    });
  }

  protected skip({ id }: Standing, { day, skip }: { day: string; skip: boolean }): Promise<void> {
    return this.act(() => this.gql.mutate(SkipStandingDocument, { id, day, skip }));
  }

  protected pause({ id }: Standing, paused: boolean): Promise<void> {
    return this.act(() => this.gql.mutate(PauseStandingDocument, { id, paused }));
  }

  protected async end({ id, name }: Standing): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.words.translate('purchasing.portal.standing.end-title', { name }),
      text: this.words.translate('purchasing.portal.standing.end-text'),
      preview: [],
      action: this.words.translate('purchasing.portal.standing.end'),
      keep: this.words.translate('purchasing.portal.standing.end-keep'),
      destructive: true,
    });
    if (sure) await this.act(() => this.gql.mutate(EndStandingDocument, { id }));
  }

  private async act(change: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await change();
      this.answer.reload();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
