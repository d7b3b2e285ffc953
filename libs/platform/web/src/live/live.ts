import { Injectable, effect, inject, signal, untracked, type Signal, type WritableSignal } from '@angular/core';
import { Connection } from '../offline/connection';
import { Session } from '../session/session';
import { LIVE_SOURCE, type LiveSource } from './live-source';

/** What is true now of a row; `note` says what else changed. */
export interface LiveFact {
  readonly id: string;
  readonly note?: string;
}

/** Which rows a kind was last told of. */
export interface LiveTurn {
  readonly count: number;
  /** `all`: something may have been missed, or too much changed: read again. */
  readonly ids: ReadonlySet<string> | 'all';
}

interface Told {
  readonly facts: WritableSignal<ReadonlyMap<string, LiveFact>>;
  readonly turn: WritableSignal<LiveTurn>;
}

interface News {
  readonly facts: Readonly<Record<string, readonly LiveFact[]>>;
  readonly again: readonly string[];
}

export const FIRST_PAUSE_MS = 1_000;
export const LONGEST_PAUSE_MS = 60_000;
export const POLL_MS = 30_000;
/** A tab that nobody looks at gives its connection back, and asks for what it missed when it is looked at again. */
export const HIDDEN_MS = 60_000;
const NONE: ReadonlyMap<string, LiveFact> = new Map();

/**
 * What the server tells while screens are open, by kind (`catalogue.offer`). It listens from the first kind that somebody
 * follows; whenever it cannot, everything that is followed is read again every half minute instead.
 */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly open = inject(LIVE_SOURCE);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly kinds = new Map<string, Told>();
  private readonly wanted = signal(false);
  private readonly hearing = signal(false);
  private readonly hidden = signal(false);
  private source: LiveSource | null = null;
  private position: string | null = null;
  private pause = FIRST_PAUSE_MS;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private poll: ReturnType<typeof setInterval> | undefined;
  private hide: ReturnType<typeof setTimeout> | undefined;

  /** What is shown follows by itself, within a second. */
  readonly on = this.hearing.asReadonly();

  constructor() {
    document.addEventListener('visibilitychange', () => this.look());
    effect(() => {
      const membership = this.session.membership()?.id;
      const listen = this.wanted() && !this.connection.away() && !this.hidden();
      untracked(() => this.follow(membership, listen));
    });
  }

  /** The facts of a kind that were told since they began to be heard. */
  facts<F extends LiveFact>(kind: string): Signal<ReadonlyMap<string, F>> {
    return this.told(kind).facts.asReadonly() as Signal<ReadonlyMap<string, F>>;
  }

  turn(kind: string): Signal<LiveTurn> {
    return this.told(kind).turn.asReadonly();
  }

  private told(kind: string): Told {
    const known = this.kinds.get(kind) ?? {
      facts: signal(NONE),
      turn: signal<LiveTurn>({ count: 0, ids: new Set() }),
    };
    this.kinds.set(kind, known);
    queueMicrotask(() => this.wanted.set(true));
    return known;
  }

  private membership: string | undefined;

  private follow(membership: string | undefined, listen: boolean): void {
    if (membership !== this.membership) {
      this.membership = membership;
      this.position = null;
      for (const { facts } of this.kinds.values()) facts.set(NONE);
    }
    this.silence();
    if (membership && listen) this.listen();
  }

  private listen(): void {
    // Past the worker, which would hold the stream.
    const query = new URLSearchParams({ membership: this.membership ?? '', 'ngsw-bypass': '1' });
    if (this.position) query.set('after', this.position);
    const source = this.open(`/api/live?${query}`);
    this.source = source;
    this.poll ??= setInterval(() => this.readAgainUnlessHearing(), POLL_MS);
    if (!source) return;
    const on = (event: string, heard: (data: unknown) => void) =>
      source.addEventListener(event, (message) => {
        if (source !== this.source) return;
        if (message.lastEventId) this.position = message.lastEventId;
        heard(message.data ? JSON.parse(message.data) : {});
      });
    on('hello', () => this.begin());
    on('stale', () => {
      this.begin();
      this.everythingAgain();
    });
    on('news', (news) => this.hear(news as News));
    on('over', () => {
      this.silence();
      void this.session.load().catch(() => undefined);
    });
    source.addEventListener('error', () => source === this.source && this.lose());
  }

  private begin(): void {
    this.pause = FIRST_PAUSE_MS;
    this.hearing.set(true);
  }

  private hear({ facts, again }: News): void {
    for (const [kind, rows] of Object.entries(facts)) this.tell(kind, rows);
    for (const kind of again) this.again(kind);
  }

  private tell(kind: string, rows: readonly LiveFact[]): void {
    const told = this.kinds.get(kind);
    if (!told) return;
    told.facts.update((known) => new Map([...known, ...rows.map((row) => [row.id, row] as const)]));
    told.turn.update(({ count }) => ({ count: count + 1, ids: new Set(rows.map(({ id }) => id)) }));
  }

  private again(kind: string): void {
    const told = this.kinds.get(kind);
    told?.facts.set(NONE);
    told?.turn.update(({ count }) => ({ count: count + 1, ids: 'all' }));
  }

  private everythingAgain(): void {
    for (const kind of this.kinds.keys()) this.again(kind);
  }

  private readAgainUnlessHearing(): void {
    if (!this.hearing() && !this.connection.away()) this.everythingAgain();
  }

  /** Tries again after a pause that grows, not at the same moment as everybody else who lost the same server. */
  private lose(): void {
    this.source?.close();
    this.source = null;
    this.hearing.set(false);
    const pause = this.pause * (0.5 + Math.random());
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.listen(), pause);
  }

  private silence(): void {
    clearTimeout(this.retry);
    clearInterval(this.poll);
    this.poll = undefined;
    this.source?.close();
    this.source = null;
    this.hearing.set(false);
  }

  private look(): void {
    clearTimeout(this.hide);
    if (document.visibilityState === 'hidden') this.hide = setTimeout(() => this.hidden.set(true), HIDDEN_MS);
    else this.hidden.set(false);
  }
}
