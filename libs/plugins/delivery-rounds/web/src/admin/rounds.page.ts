import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  CountPipe,
  Column,
  DataTable,
  DayPicker,
  DayPipe,
  EmptyState,
  Failure,
  Figure,
  Language,
  PageHead,
  SentencePipe,
  Skeleton,
  SlotOutlet,
  ask,
  every,
  injectDay,
  intlTag,
} from '@maillon/platform/web';
import { DayRoundsDocument, type DayRoundsQuery } from '../data/round-plan.generated';
import { RoundTimeline } from './round-timeline';

type Unplanned = DayRoundsQuery['roundPlan']['unplanned'][number];

/** The rounds of a day, and the orders that no van could take. */
@Component({
  imports: [
    CountPipe,
    Column,
    DataTable,
    DayPicker,
    DayPipe,
    EmptyState,
    Failure,
    Figure,
    PageHead,
    RoundTimeline,
    RouterLink,
    SentencePipe,
    Skeleton,
    SlotOutlet,
  ],
  templateUrl: './rounds.page.html',
  host: { class: 'desk' },
})
export class RoundsPage {
  private readonly tag = intlTag(inject(Language).current);
  protected readonly days = injectDay();
  protected readonly answer = ask(DayRoundsDocument, () => ({ day: this.days.day() }));
  protected readonly plan = computed(() => {
    const plan = this.answer.value()?.roundPlan;
    return plan?.day === this.days.day() ? plan : undefined;
  });
  private readonly stops = computed(() => this.plan()?.rounds.flatMap(({ stops }) => stops) ?? []);
  protected readonly figures = computed(() => {
    const rounds = this.plan()?.rounds;
    if (!rounds) return undefined;
    const metres = rounds.reduce((sum, { distanceM }) => sum + distanceM, 0);
    const count = (...states: string[]) => this.stops().filter(({ state }) => states.includes(state)).length;
    return {
      rounds: rounds.length,
      running: rounds.filter(({ state }) => state === 'running').length,
      done: `${count('done', 'partial')} / ${this.stops().length}`,
      failed: count('failed'),
      distance: `${Math.round(metres / 1000).toLocaleString(this.tag)} km`,
    };
  });
  protected readonly idOf = (order: Unplanned) => order.orderId;

  constructor() {
    every(20_000, () => this.answer.reload());
  }
}
