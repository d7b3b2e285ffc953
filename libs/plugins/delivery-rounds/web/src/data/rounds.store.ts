import { Injectable, computed, inject, signal } from '@angular/core';
import { Gql, Session, Unreachable, dayOf } from '@maillon/platform/web';
import { MyRoundsDocument, type DriverRoundFragment, type DriverStopFragment } from './my-rounds.generated';
import { StopQueue } from './stop-queue';

const KEY = 'maillon.rounds';

/** The driver's rounds of a day, as last received and with what was recorded since. Kept for when the network is away. */
@Injectable({ providedIn: 'root' })
export class RoundsStore {
  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  private readonly queue = inject(StopQueue);
  private readonly received = signal<readonly DriverRoundFragment[] | undefined>(undefined);
  private readonly failed = signal<unknown>(undefined);

  readonly error = this.failed.asReadonly();
  readonly day = signal(dayOf(this.session.now(), this.session.timeZone()));
  readonly rounds = computed(() =>
    this.received()?.map((round) => ({ ...round, stops: round.stops.map((stop) => this.present(stop)) })),
  );

  stop(id: string): DriverStopFragment | undefined {
    return this.rounds()
      ?.flatMap((round) => round.stops)
      .find((stop) => stop.id === id);
  }

  async load(day = this.day()): Promise<void> {
    if (day !== this.day()) this.received.set(undefined);
    this.day.set(day);
    this.failed.set(undefined);
    try {
      const { myRounds } = await this.gql.query(MyRoundsDocument, { day });
      this.received.set(myRounds);
      localStorage.setItem(KEY, JSON.stringify({ day, myRounds }));
    } catch (error) {
      if (!(error instanceof Unreachable) || !this.recall(day)) this.failed.set(error);
    }
  }

  private recall(day: string): boolean {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as {
      day: string;
      myRounds: DriverRoundFragment[];
    } | null;
    if (kept?.day !== day) return false;
    this.received.set(kept.myRounds);
    return true;
  }

  private present(stop: DriverStopFragment): DriverStopFragment {
    const waiting = this.queue.waitingFor(stop.id);
    if (!waiting) return this.queue.answerFor(stop.id) ?? stop;
    return { ...stop, state: waiting.outcome, doneAt: waiting.at, failure: waiting.failure ?? null };
  }
}
