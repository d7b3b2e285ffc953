import { Injectable } from '@nestjs/common';
import { Offers, Sayings } from '@maillon/core/catalogue/server';
import { ordersRefusals, type AllocationDecision } from '@maillon/core/orders/contract';
import { Rulebooks } from '@maillon/core/rulebook/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Auctions } from '../persistence/auctions';
import { decidedState } from '../domain/decided-line';
import { formSupplierOrders, type ServedPart } from '../domain/form-supplier-orders';
import { Landing } from '../domain/landing';
import { isOfNoUse } from '../domain/line-terms';
import type { OrderUnits, Units } from '../domain/order';
import { MinimumVerdicts } from '../persistence/minimum-verdicts';
import { SessionLines, type DecidedLine, type WaitingLine } from '../persistence/session-lines';
import { Sessions } from '../persistence/sessions';
import { SupplierOrders } from '../persistence/supplier-orders';
import { AllocationStrategies } from './allocation-strategies';
import { FulfilmentModules } from './fulfilment-modules';
import { LocalLines } from './local-lines';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** A line and what was decided of it. */
type Decided = readonly [WaitingLine, AllocationDecision];

/** Shares out what the offers hold, and writes what each producer must prepare. A line is decided once. */
@Injectable()
export class AllocateSession implements UseCase<Input, { lines: number }> {
  readonly name = 'orders.allocate-session';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly lines: SessionLines,
    private readonly strategies: AllocationStrategies,
    private readonly supplierOrders: SupplierOrders,
    private readonly offers: Offers,
    private readonly fulfilment: FulfilmentModules,
    private readonly rulebooks: Rulebooks,
    private readonly local: LocalLines,
    private readonly verdicts: MinimumVerdicts,
    private readonly auctions: Auctions,
    private readonly sayings: Sayings,
  ) {}

  async execute(work: Work, { sessionId }: Input): Promise<{ lines: number }> {
    const session = await this.sessions.lock(work, sessionId);
    session.mustBeClosable(work.at);
    const waiting = await this.lines.waiting(work, sessionId);
    if (waiting.length === 0) return { lines: 0 };
    const strategy = this.strategies.chosen(work);
    const missed = await this.missed(work, sessionId);
    const coming = waiting.filter(({ producerId }) => !missed.has(producerId));
    const supplies = coming.length ? await this.lines.supplies(work, coming) : [];
    const landing = session.isAuction ? new Landing(supplies, await this.auctions.said(work, sessionId)) : null;
    const decisions = strategy.allocate(coming, landing?.supplies ?? supplies);
    const decided = [
      ...matched(coming, landing?.explained(decisions) ?? decisions),
      ...waiting.filter(({ producerId }) => missed.has(producerId)).map(notComing),
    ];
    await this.lines.decide(work, decided.map(lineOf));
    const rules = await this.rulebooks.on(work, session.deliveryDay);
    await this.local.mark(work, session, rules);
    const terms = { strategy: strategy.name, commissionBp: rules.commissionBp };
    await this.supplierOrders.add(work, session, terms, formSupplierOrders(decided.flatMap(partOf)));
    await this.offers.release(work, decided.map(unserved));
    if (landing) await this.notLanded(work, landing.notThere());
    for (const { id, module } of await this.lines.endEmptyOrders(work, sessionId))
      await this.fulfilment.of(module)?.release(work, id);
    return { lines: waiting.length };
  }

  /** What stayed at sea is for nobody else either. */
  private async notLanded(work: Work, missing: readonly Units[]): Promise<void> {
    for (const { offerId, quantity } of missing) {
      const offer = await this.offers.forChange(work, offerId);
      if (offer.state === 'withdrawn' || offer.forBuyerId) continue;
      offer.declare(offer.declared - quantity, await this.sayings.by(work, offer.producerId, 'grid'));
    }
    await work.em.flush();
  }

  /** Producers who do not come, because all orders together did not reach what they ask. */
  private async missed(work: Work, sessionId: string): Promise<ReadonlySet<string>> {
    const verdicts = await this.verdicts.of(work, sessionId);
    return new Set(verdicts.filter(({ outcome }) => outcome === 'missed').map(({ producerId }) => producerId));
  }
}

function notComing(line: WaitingLine): Decided {
  const { lineId, offerId } = line;
  return [line, { lineId, offerId, quantity: 0, reason: ordersRefusals.code('minimum-missed') }];
}

/** A strategy of another module is believed only when it decided every line once, within its bounds. */
function matched(waiting: readonly WaitingLine[], decisions: readonly AllocationDecision[]): Decided[] {
  const byLine = new Map(decisions.map((decision) => [decision.lineId, decision]));
  if (byLine.size !== waiting.length || decisions.length !== waiting.length)
    throw new Error('The strategy did not decide every line once.');
  return waiting.map((line) => [line, within(line, byLine.get(line.lineId)!)]);
}

function within({ lineId, quantity: most, minimum }: WaitingLine, decision: AllocationDecision): AllocationDecision {
  const { quantity } = decision;
  if (quantity < 0 || quantity > most || isOfNoUse(quantity, minimum))
    throw new Error(`The strategy gave ${quantity} to line ${lineId}, which asked for ${minimum ?? 1} to ${most}.`);
  return decision;
}

function lineOf([line, decision]: Decided): DecidedLine {
  const { quantity: allocatedQuantity, reason } = decision;
  return { lineId: line.lineId, allocatedQuantity, state: decidedState(line.quantity, decision), reason };
}

function partOf([line, { quantity, reason }]: Decided): ServedPart[] {
  return quantity > 0 ? [{ ...line, quantity, reason }] : [];
}

function unserved([{ offerId, orderId, quantity: wanted }, { quantity }]: Decided): OrderUnits {
  return { offerId, orderId, quantity: wanted - quantity };
}
