import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DaySlotData } from '@maillon/core/orders/web';
import { CountPipe, Failure, SentencePipe, Skeleton, ask, every } from '@maillon/platform/web';
import { DayRoundsDocument } from '../data/round-plan.generated';
import { RoundTimeline } from './round-timeline';

/** On the day of the territory: its rounds as they go, and how many orders no van could take. */
@Component({
  imports: [CountPipe, Failure, RoundTimeline, RouterLink, SentencePipe, Skeleton],
  templateUrl: './day-rounds.panel.html',
  host: { class: 'panel', '[hidden]': 'none()' },
})
export class DayRoundsPanel {
  readonly data = input.required<DaySlotData>();
  protected readonly answer = ask(DayRoundsDocument, () => ({ day: this.data().day }));
  protected readonly plan = computed(() => {
    const plan = this.answer.value()?.roundPlan;
    return plan?.day === this.data().day ? plan : undefined;
  });
  protected readonly none = computed(() => this.plan()?.rounds.length === 0 && !this.plan()?.unplanned.length);

  constructor() {
    every(20_000, () => this.answer.reload());
  }
}
