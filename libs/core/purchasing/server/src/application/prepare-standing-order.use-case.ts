import { Injectable } from '@nestjs/common';
import { purchasingRefusals } from '@maillon/core/purchasing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { v5 as idOf } from 'uuid';
import { z } from 'zod';
import { nextStep, type RunBefore } from '../domain/standing-run';
import { StandingRuns, type RunLine, type RunRow } from '../persistence/standing-runs';
import { FillBasket, type FilledLine } from './fill-basket';

export const runInput = z.object({ standingOrderId: z.uuid(), sessionId: z.uuid() });
export type RunInput = z.infer<typeof runInput>;

/** What is left to do once the basket is prepared. */
export type Prepared =
  | { readonly next: 'nothing' }
  | { readonly next: 'say'; readonly outcome: 'ordered' | 'basket' | 'refused'; readonly reason: string | null }
  | {
      readonly next: 'order';
      readonly orderId: string;
      readonly basketVersion: number;
      /** How the kitchen received its last order; null before the first. */
      readonly like: { readonly module: string; readonly windowStart: string } | null;
    };

const code = purchasingRefusals.code;

/** The first half of a run, as the kitchen: its basket is filled, once, or brought up to date. */
@Injectable()
export class PrepareStandingOrder implements UseCase<RunInput, Prepared> {
  readonly name = 'purchasing.prepare-standing-order';
  readonly permission = 'purchasing.keep-habits';
  readonly input = runInput;

  constructor(
    private readonly runs: StandingRuns,
    private readonly filling: FillBasket,
  ) {}

  async execute(work: Work, key: RunInput): Promise<Prepared> {
    const orderId = orderIdOf(work, key);
    const row = await this.runs.begin(work, key, orderId);
    if (!row) return { next: 'nothing' };
    const step = nextStep(beforeOf(work, row));
    switch (step.step) {
      case 'done':
        return { next: 'nothing' };
      case 'ordered':
        return { next: 'say', outcome: 'ordered', reason: null };
      case 'leave':
        return { next: 'say', outcome: 'basket', reason: code(step.reason) };
      case 'refuse':
        return { next: 'say', outcome: 'refused', reason: code(step.reason) };
      case 'fill':
        return this.fill(work, key, row, step.blocked);
    }
  }

  private async fill(work: Work, key: RunInput, row: RunRow, blocked: 'basket-in-use' | null): Promise<Prepared> {
    const { buyerId, day, lines: wanted, mode } = row;
    const keepMore = mode === 'basket' || blocked !== null;
    const asked = { sessionId: key.sessionId, day, buyerId, wanted, keepMore };
    const looked = (await this.filling.look(work, asked)).lines.map(runLine);
    // Filled before, and still as it was: whoever is ordering that very basket now is not disturbed.
    if (row.run && isSame(row.run.lines, looked))
      return afterwards(work, key, row, { lines: looked, keepMore, blocked });
    const filled = await this.filling.fill(work, asked);
    const lines = filled.lines.map(runLine);
    await this.runs.prepared(work, key, day, filled.basket.version, lines, blocked && code(blocked));
    work.changed(null, { name: row.name, lines: lines.filter(({ taken }) => taken > 0).length });
    return afterwards(work, key, { ...row, basketVersion: filled.basket.version }, { lines, keepMore, blocked });
  }
}

interface Filled {
  readonly lines: readonly RunLine[];
  readonly keepMore: boolean;
  readonly blocked: 'basket-in-use' | null;
}

function afterwards(work: Work, key: RunInput, row: RunRow, { lines, keepMore, blocked }: Filled): Prepared {
  if (lines.every(({ taken }) => taken === 0))
    return { next: 'say', outcome: 'refused', reason: code('nothing-available') };
  if (keepMore) return { next: 'say', outcome: 'basket', reason: blocked && code(blocked) };
  const { lastModule: module, lastWindowStart: windowStart, basketVersion } = row;
  const like = module && windowStart ? { module, windowStart } : null;
  return { next: 'order', orderId: orderIdOf(work, key), basketVersion, like };
}

function isSame(before: readonly RunLine[], now: readonly RunLine[]): boolean {
  const taken = new Map(before.map((line) => [line.unitId, line.taken]));
  return before.length === now.length && now.every((line) => taken.get(line.unitId) === line.taken);
}

/** The same for the same standing order and sale: asked twice, ordered once. */
export function orderIdOf({ territory }: Pick<Work, 'territory'>, { standingOrderId, sessionId }: RunInput): string {
  return idOf(`standing order ${standingOrderId} ${sessionId}`, territory.id);
}

function beforeOf({ at }: Work, row: RunRow): RunBefore {
  const { run, mode, isOrdered, hasOtherOrder, isServedElsewhere } = row;
  const blocked = run?.reason === code('basket-in-use') ? 'basket-in-use' : null;
  return {
    ...{ at, mode, isOrdered, hasOtherOrder, isServedElsewhere },
    session: { opensAt: new Date(row.opensAt), cutOffAt: new Date(row.cutOffAt), state: row.sessionState },
    run: run && { outcome: run.outcome, basketVersion: run.basketVersion, blocked },
    basket: { version: row.basketVersion, lines: row.basketLines },
  };
}

function runLine({ goods, wanted, taken }: FilledLine): RunLine {
  const { unitId, productName, producerName, unitLabel, ownName } = goods;
  return {
    ...{ unitId, producerName, unitLabel, name: ownName ?? productName },
    ...{ wanted: wanted.quantity, taken: Math.min(taken.quantity, wanted.quantity) },
    reason: taken.reason?.code ?? null,
    reasonData: Object.fromEntries(
      Object.entries(taken.reason?.data ?? {}).filter(([, value]) => value !== undefined),
    ) as RunLine['reasonData'],
  };
}
