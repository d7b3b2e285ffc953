import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CountPipe, Icon, SentencePipe, Session, TimePipe, every } from '@maillon/platform/web';
import type { DayRoundsQuery } from '../data/round-plan.generated';
import { axisOf, lanesOf, placeOf } from './round-lanes';

type DayRound = DayRoundsQuery['roundPlan']['rounds'][number];

/** Each round as a lane of the day: its stops where they were planned, drawn as they went; a line where now is. */
@Component({
  selector: 'ml-round-timeline',
  imports: [CountPipe, Icon, RouterLink, SentencePipe, TimePipe],
  templateUrl: './round-timeline.html',
  styleUrl: './round-timeline.css',
})
export class RoundTimeline {
  readonly rounds = input.required<readonly DayRound[]>();

  private readonly session = inject(Session);
  private readonly present = signal(this.session.now().getTime());
  protected readonly axis = computed(() => axisOf(this.rounds()));
  protected readonly groups = computed(() => {
    const axis = this.axis();
    if (!axis) return [];
    const lanes = lanesOf(this.rounds(), axis);
    return ['collection', 'delivery']
      .map((kind) => ({ kind, lanes: lanes.filter(({ round }) => round.kind === kind) }))
      .filter((group) => group.lanes.length);
  });
  protected readonly now = computed(() => {
    const axis = this.axis();
    const inside = axis && this.present() > axis.from && this.present() < axis.to;
    return inside ? placeOf(this.present(), axis) : null;
  });

  constructor() {
    every(30_000, () => this.present.set(this.session.now().getTime()));
  }
}
