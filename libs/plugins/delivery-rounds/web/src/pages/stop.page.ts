import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  EmptyState,
  Failure,
  GramsPipe,
  Icon,
  InstantPipe,
  NumberPipe,
  SentencePipe,
  Session,
  Skeleton,
  Stepper,
  WindowPipe,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { RoundsStore } from '../data/rounds.store';
import { StopQueue } from '../data/stop-queue';
import { mapLink } from '../ui/map-link';
import { StopState } from '../ui/stop-state';

const FAILURES = ['closed', 'refused', 'not-found', 'cold-failure', 'other'];
type Step = 'choose' | 'partial' | 'failed';

/** One stop: what to hand over, then one of three large answers. */
@Component({
  imports: [
    EmptyState,
    Failure,
    GramsPipe,
    Icon,
    InstantPipe,
    MatButton,
    NgTemplateOutlet,
    NumberPipe,
    RouterLink,
    SentencePipe,
    Skeleton,
    Stepper,
    StopState,
    WindowPipe,
  ],
  templateUrl: './stop.page.html',
  styleUrl: './stop.page.css',
})
export class StopPage {
  readonly id = input.required<string>();

  protected readonly store = inject(RoundsStore);
  protected readonly queue = inject(StopQueue);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly failures = FAILURES;
  protected readonly stop = computed(() => this.store.stop(this.id()));
  protected readonly kind = computed(
    () => this.store.rounds()?.find((round) => round.id === this.stop()?.roundId)?.kind ?? 'delivery',
  );
  protected readonly step = signal<Step>('choose');
  protected readonly counts = signal<Readonly<Record<string, number>>>({});
  protected readonly failure = signal<string | null>(null);
  protected readonly way = computed(() => {
    const stop = this.stop();
    return stop ? mapLink(stop.latitude, stop.longitude, navigator.userAgent) : '';
  });
  protected readonly lessThanAll = computed(() =>
    (this.stop()?.tasks ?? []).some((task) => this.countOf(task) < task.count),
  );

  constructor() {
    if (!this.store.rounds()) void this.store.load();
  }

  protected countOf(task: { allocationId: string; count: number }): number {
    return this.counts()[task.allocationId] ?? task.count;
  }

  /** A collection loads a part whole or leaves it there. */
  protected setCount(task: { allocationId: string; count: number }, asked: number): void {
    const wholeOrNothing = asked < this.countOf(task) ? 0 : task.count;
    const count = this.kind() === 'collection' ? wholeOrNothing : asked;
    this.counts.update((known) => ({ ...known, [task.allocationId]: count }));
  }

  protected done(): void {
    this.record({ outcome: 'done' });
  }

  protected partial(): void {
    const tasks = (this.stop()?.tasks ?? []).map((task) => ({
      allocationId: task.allocationId,
      count: this.countOf(task),
    }));
    this.record({ outcome: 'partial', failure: this.failure(), tasks });
  }

  protected fail(): void {
    this.record({ outcome: 'failed', failure: this.failure() });
  }

  private record(result: {
    outcome: string;
    failure?: string | null;
    tasks?: { allocationId: string; count: number }[];
  }): void {
    this.queue.record({ id: uuid(), stopId: this.id(), at: this.session.now().toISOString(), ...result });
    void this.router.navigateByUrl('/tournee');
  }
}
