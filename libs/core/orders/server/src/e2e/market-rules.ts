import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import { v7 as uuid } from 'uuid';
import type { Market } from './market';

const clock = performance.now.bind(performance);

/** The rules of a market, written straight into the table as if they had been there before its sale began. */
export class MarketRules {
  private late = 0;

  constructor(private readonly market: Market) {}

  /** No territory has any. */
  async none(): Promise<void> {
    await this.market.world.rows('delete from rulebook_version');
    this.lookAgain();
  }

  async are(changed: Partial<Rulebook>): Promise<void> {
    await this.areFor(this.market.world.first.id, changed);
    this.lookAgain();
  }

  /** For another territory; lists go on with the rules that they know. */
  async areFor(territoryId: string, changed: Partial<Rulebook>): Promise<void> {
    await this.market.world.rows(
      `insert into rulebook_version (territory_id, id, number, valid_from, note, content, published_at)
       values ($1, $2, (select coalesce(max(number), 0) + 1 from rulebook_version where territory_id = $1), '2026-01-01', 'x', $3, '2026-01-01')`,
      [territoryId, uuid(), JSON.stringify({ ...NO_RULES, ...changed })],
    );
  }

  /** Lists may look at rules twenty seconds late; those of a test come and go past the use case that would tell them. */
  private lookAgain(): void {
    this.late += 60_000;
    performance.now = () => clock() + this.late;
  }

  close(): void {
    performance.now = clock;
  }
}
