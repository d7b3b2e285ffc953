import { Injectable } from '@nestjs/common';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import type { Reading } from '@maillon/platform/server';
import type { RulebookHistory } from '../domain/rulebook-history';
import { Rulebooks } from '../persistence/rulebooks';

const FRESH_MS = 20_000;
const MOST_TERRITORIES = 2_000;

interface Known {
  readonly history: RulebookHistory;
  readonly until: number;
}

/**
 * The rules of a day without a statement for each list. Rules never change for a day that is on sale, so that one who
 * looks at them twenty seconds late sees the same ones; whoever decides with them reads them in his own statement.
 */
@Injectable()
export class RulebooksInForce {
  private readonly known = new Map<string, Known>();

  constructor(private readonly rulebooks: Rulebooks) {}

  async on(reading: Reading, day: string): Promise<Rulebook> {
    return (await this.history(reading)).on(day)?.rulebook ?? NO_RULES;
  }

  /** After a change in this process. */
  forget(territoryId: string): void {
    this.known.delete(territoryId);
  }

  private async history(reading: Reading): Promise<RulebookHistory> {
    const { id } = reading.territory;
    const known = this.known.get(id);
    if (known && known.until > performance.now()) return known.history;
    const history = await this.rulebooks.history(reading);
    this.known.delete(id);
    this.known.set(id, { history, until: performance.now() + FRESH_MS });
    if (this.known.size > MOST_TERRITORIES) this.known.delete(this.known.keys().next().value!);
    return history;
  }
}
