import type { LiveTab } from './live-tab';
import type { Notice } from './notice';

/** What changes together is told together. */
const GATHER_MS = 60;
/** Nobody is told something more often than this. */
const ROUND_MS = 1_000;

export type TellRound = (
  territoryId: string,
  notices: readonly Notice[],
  missed: ReadonlyMap<LiveTab, readonly Notice[]>,
) => Promise<void>;

interface Round {
  notices: Notice[];
  missed: Map<LiveTab, readonly Notice[]>;
  timer: NodeJS.Timeout | undefined;
  last: number;
}

/** Gathers what happens in each territory and tells it at most once a second: at once after a quiet moment. */
export class Rounds {
  private readonly rounds = new Map<string, Round>();

  constructor(private readonly tell: TellRound) {}

  add(notice: Notice): void {
    const round = this.of(notice.territoryId);
    round.notices.push(notice);
    this.plan(notice.territoryId, round);
  }

  /** What one tab alone has missed. */
  catchUp(territoryId: string, tab: LiveTab, missed: readonly Notice[]): void {
    const round = this.of(territoryId);
    round.missed.set(tab, missed);
    this.plan(territoryId, round);
  }

  stop(): void {
    for (const { timer } of this.rounds.values()) clearTimeout(timer);
    this.rounds.clear();
  }

  private of(territoryId: string): Round {
    const known = this.rounds.get(territoryId);
    const round = known ?? { notices: [], missed: new Map(), timer: undefined, last: -ROUND_MS };
    if (!known) this.rounds.set(territoryId, round);
    return round;
  }

  private plan(territoryId: string, round: Round): void {
    const pause = Math.max(GATHER_MS, round.last + ROUND_MS - performance.now());
    round.timer ??= setTimeout(() => void this.go(territoryId, round), pause);
  }

  private async go(territoryId: string, round: Round): Promise<void> {
    const { notices, missed } = round;
    Object.assign(round, { notices: [], missed: new Map(), last: performance.now() });
    try {
      await this.tell(territoryId, notices, missed);
    } finally {
      round.timer = undefined;
      if (round.notices.length || round.missed.size) this.plan(territoryId, round);
    }
  }
}
