import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { minimumMissed } from '@maillon/core/orders/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { Rulebooks } from '@maillon/core/rulebook/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { minimumTurns, type LackingMinimum } from '../domain/minimum-turns';
import type { SalesSession } from '../domain/sales-session';
import { MinimumVerdicts, type MinimumVerdict } from '../persistence/minimum-verdicts';
import { PooledOrders, type PooledRow } from '../persistence/pooled-orders';
import { Sessions } from '../persistence/sessions';
import { GrowLines } from './grow-lines';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/**
 * At the cut-off: a pooled minimum that is missed by little is reached with what buyers agreed to; else its producer does
 * not come, and both sides are told why. Decided once for each producer: done twice, late or half-way, nothing more happens.
 */
@Injectable()
export class ResolveMinimums implements UseCase<Input, { missed: number }> {
  readonly name = 'orders.resolve-minimums';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly rulebooks: Rulebooks,
    private readonly pooled: PooledOrders,
    private readonly verdicts: MinimumVerdicts,
    private readonly growing: GrowLines,
  ) {}

  async execute(work: Work, { sessionId }: Input): Promise<{ missed: number }> {
    const session = await this.sessions.lock(work, sessionId);
    session.mustBeClosable(work.at);
    const decided = new Set((await this.verdicts.of(work, sessionId)).map(({ producerId }) => producerId));
    const rows = (await this.pooled.of(work, sessionId, null)).filter(
      ({ producerId, othersCents }) => othersCents > 0 && !decided.has(producerId),
    );
    if (rows.length === 0 || session.isConfirmed) return { missed: 0 };
    const rules = await this.rulebooks.on(work, session.deliveryDay);
    const verdicts: MinimumVerdict[] = [];
    for (const row of await this.inTurn(work, session.id, rows))
      verdicts.push(await this.decide(work, session, rules, row));
    work.changed(null, { minimums: verdicts.length });
    return { missed: verdicts.filter(({ outcome }) => outcome === 'missed').length };
  }

  /** Who lacks nothing first, then those who need what buyers agreed to: as many as can be come. */
  private async inTurn(work: Work, sessionId: string, rows: readonly PooledRow[]): Promise<PooledRow[]> {
    const lacking: LackingMinimum[] = [];
    for (const { producerId, minimumCents, othersCents } of rows.toSorted(byLot(sessionId)))
      if (minimumCents > othersCents) {
        const lines = await this.verdicts.growing(work, sessionId, producerId);
        lacking.push({ producerId, missingCents: minimumCents - othersCents, lines });
      }
    const turns = minimumTurns(lacking);
    return rows.toSorted((a, b) => turns.indexOf(a.producerId) - turns.indexOf(b.producerId));
  }

  private async decide(work: Work, session: SalesSession, rules: Rulebook, row: PooledRow): Promise<MinimumVerdict> {
    const { producerId, minimumCents, othersCents: orderedCents } = row;
    const missing = minimumCents - orderedCents;
    const toppedCents = missing > 0 ? await this.growing.by(work, session, rules, producerId, missing) : 0;
    const outcome = missing <= 0 ? 'reached' : toppedCents > 0 ? 'topped-up' : 'missed';
    const verdict = { producerId, minimumCents, orderedCents, toppedCents, outcome } as const;
    await this.verdicts.add(work, session.id, verdict);
    work.about(producerId);
    if (outcome === 'missed') await this.giveUp(work, session, row);
    return verdict;
  }

  private async giveUp(work: Work, session: SalesSession, row: PooledRow): Promise<void> {
    const { producerId, producerName, minimumCents, othersCents: orderedCents } = row;
    const lines = await this.verdicts.missed(work, session.id, producerId);
    const { id: sessionId, deliveryDay } = session;
    work.emit(minimumMissed, { sessionId, deliveryDay, producerId, producerName, minimumCents, orderedCents, lines });
  }
}

/** Where all else is equal: another order in each sale, and nobody's name or age is of use. */
function byLot(sessionId: string) {
  const lot = ({ producerId }: PooledRow) => createHash('sha256').update(`${sessionId} ${producerId}`).digest('hex');
  return (a: PooledRow, b: PooledRow): number => (lot(a) < lot(b) ? -1 : 1);
}
