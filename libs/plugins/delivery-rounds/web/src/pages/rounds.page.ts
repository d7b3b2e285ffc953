import { Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  CountPipe,
  DayPipe,
  EmptyState,
  Failure,
  GramsPipe,
  Icon,
  SentencePipe,
  Session,
  Skeleton,
  TimePipe,
  WindowPipe,
  dayOf,
} from '@maillon/platform/web';
import { RoundsStore } from '../data/rounds.store';
import { StopQueue } from '../data/stop-queue';
import { loadOf } from '../ui/load-of';
import { mapLink } from '../ui/map-link';
import { StopState } from '../ui/stop-state';

const DAY_MS = 86_400_000;

/** A driver's day: the next stop first, large; then what follows, then what is done. */
@Component({
  imports: [
    CountPipe,
    DayPipe,
    EmptyState,
    Failure,
    GramsPipe,
    Icon,
    MatButton,
    RouterLink,
    SentencePipe,
    Skeleton,
    StopState,
    TimePipe,
    WindowPipe,
  ],
  templateUrl: './rounds.page.html',
  styleUrl: './rounds.page.css',
})
export class RoundsPage {
  protected readonly store = inject(RoundsStore);
  protected readonly queue = inject(StopQueue);
  private readonly session = inject(Session);

  protected readonly days = [0, 1].map((ahead) =>
    dayOf(new Date(this.session.now().getTime() + ahead * DAY_MS), this.session.timeZone()),
  );
  protected readonly rounds = computed(() =>
    this.store.rounds()?.toSorted((a, b) => a.departsAt.localeCompare(b.departsAt)),
  );
  /** The round chosen, else the first that still has something to do, else the last. */
  protected readonly roundId = linkedSignal<string | undefined>(() => {
    const rounds = this.rounds();
    return (rounds?.find((round) => round.stops.some((stop) => stop.state === 'planned')) ?? rounds?.at(-1))?.id;
  });
  protected readonly round = computed(() => this.rounds()?.find((round) => round.id === this.roundId()));
  private readonly stops = computed(() => this.round()?.stops.toSorted((a, b) => a.sequence - b.sequence) ?? []);
  protected readonly toDo = computed(() => this.stops().filter((stop) => stop.state === 'planned'));
  protected readonly next = computed(() => this.toDo()[0]);
  /** Recorded, but the server would not have it: still to do, and the driver must know why. */
  protected readonly refused = computed(() => this.toDo().filter((stop) => this.queue.refusalFor(stop.id)));
  protected readonly done = computed(() => this.stops().filter((stop) => stop.state !== 'planned'));
  protected readonly load = computed(() => loadOf(this.next()?.tasks ?? []));
  protected readonly way = computed(() => {
    const next = this.next();
    return next ? mapLink(next.latitude, next.longitude, navigator.userAgent) : '';
  });

  constructor() {
    void this.store.load();
  }
}
