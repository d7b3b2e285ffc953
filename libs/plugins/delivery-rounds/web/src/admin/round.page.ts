import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  CountPipe,
  DayPipe,
  EmptyState,
  Failure,
  Figure,
  GramsPipe,
  Icon,
  Language,
  NumberPipe,
  PageHead,
  SentencePipe,
  Skeleton,
  TimePipe,
  WindowPipe,
  ask,
  every,
  intlTag,
} from '@maillon/platform/web';
import { RoundDetailDocument } from '../data/round-plan.generated';
import { loadOf } from '../ui/load-of';
import { StopState } from '../ui/stop-state';
import { RoundSketch } from './round-sketch';
import { RoundState } from './round-state';

/** One round: its stops in order, how each went, what is loaded or handed over there. It prints as the driver's sheet. */
@Component({
  imports: [
    CountPipe,
    DayPipe,
    EmptyState,
    Failure,
    Figure,
    GramsPipe,
    Icon,
    MatButton,
    NumberPipe,
    PageHead,
    RoundSketch,
    RoundState,
    RouterLink,
    SentencePipe,
    Skeleton,
    StopState,
    TimePipe,
    WindowPipe,
  ],
  templateUrl: './round.page.html',
  styleUrl: './round.page.css',
  host: { class: 'desk' },
})
export class RoundPage {
  readonly id = input.required<string>();

  private readonly tag = intlTag(inject(Language).current);
  protected readonly answer = ask(RoundDetailDocument, () => ({ id: this.id() }));
  protected readonly round = computed(() => this.answer.value()?.round);
  protected readonly stops = computed(
    () => this.round()?.stops.map((stop) => ({ ...stop, load: loadOf(stop.tasks) })) ?? [],
  );
  protected readonly load = computed(() => loadOf(this.stops().flatMap(({ tasks }) => tasks)));
  protected readonly done = computed(() => this.stops().filter(({ state }) => state !== 'planned').length);
  protected readonly distance = computed(
    () => `${((this.round()?.distanceM ?? 0) / 1000).toLocaleString(this.tag, { maximumFractionDigits: 1 })} km`,
  );
  protected readonly unfolded = signal<ReadonlySet<string>>(new Set());

  constructor() {
    every(20_000, () => this.round()?.state === 'running' && this.answer.reload());
  }

  protected isLate({ doneAt, windowEnd }: { doneAt: string | null; windowEnd: string }): boolean {
    return !!doneAt && Date.parse(doneAt) > Date.parse(windowEnd);
  }

  protected toggle(id: string): void {
    this.unfolded.update((known) => {
      const next = new Set(known);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  protected print(): void {
    window.print();
  }
}
