import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { Gql, Refused } from '@maillon/platform/web';
import { RecordStopDocument, type DriverStopFragment, type RecordStopInput } from './my-rounds.generated';

const KEY = 'maillon.stops-to-send';
const RETRY_MS = 15_000;

/**
 * What the driver recorded, on its way to the server. Each record carries an id made here, so it may be sent again
 * until an answer comes; it waits on the device while there is no network.
 */
@Injectable({ providedIn: 'root' })
export class StopQueue {
  private readonly gql = inject(Gql);
  private readonly waiting = signal<readonly RecordStopInput[]>(kept());
  private readonly answers = signal<ReadonlyMap<string, DriverStopFragment>>(new Map());
  private readonly refusals = signal<ReadonlyMap<string, string>>(new Map());
  private readonly cutOff = signal(false);
  private sending = false;

  readonly count = computed(() => this.waiting().length);
  /** The last attempt met no server. */
  readonly offline = this.cutOff.asReadonly();

  constructor() {
    const send = () => void this.send();
    const timer = setInterval(send, RETRY_MS);
    addEventListener('online', send);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      removeEventListener('online', send);
    });
    send();
  }

  record(input: RecordStopInput): void {
    this.refusals.update((known) => new Map([...known].filter(([stopId]) => stopId !== input.stopId)));
    this.keep([...this.waiting(), input]);
    void this.send();
  }

  /** What is on its way for this stop. */
  waitingFor(stopId: string): RecordStopInput | undefined {
    return this.waiting().find((input) => input.stopId === stopId);
  }

  answerFor(stopId: string): DriverStopFragment | undefined {
    return this.answers().get(stopId);
  }

  refusalFor(stopId: string): string | undefined {
    return this.refusals().get(stopId);
  }

  async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let next = this.waiting()[0]; next; next = this.waiting()[0]) await this.sendOne(next);
      this.cutOff.set(false);
    } catch {
      // No answer: everything stays in the queue, and is sent again at the next tick or when the network comes back.
      this.cutOff.set(true);
    } finally {
      this.sending = false;
    }
  }

  private async sendOne(input: RecordStopInput): Promise<void> {
    try {
      const { recordStop } = await this.gql.mutate(RecordStopDocument, { input });
      this.answers.update((known) => new Map(known).set(recordStop.id, recordStop));
    } catch (error) {
      if (!(error instanceof Refused) || error.kind === 'UNAUTHENTICATED' || error.kind === 'INTERNAL') throw error;
      this.refusals.update((known) => new Map(known).set(input.stopId, error.message));
    }
    this.keep(this.waiting().filter((one) => one.id !== input.id));
  }

  private keep(waiting: readonly RecordStopInput[]): void {
    localStorage.setItem(KEY, JSON.stringify(waiting));
    this.waiting.set(waiting);
  }
}

function kept(): RecordStopInput[] {
  return JSON.parse(localStorage.getItem(KEY) ?? '[]') as RecordStopInput[];
}
