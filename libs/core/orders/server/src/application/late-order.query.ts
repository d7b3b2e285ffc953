import { Injectable } from '@nestjs/common';
import type { FulfilmentOption, LateOrder } from '@maillon/core/orders/contract';
import { deliveryFeeOf } from '@maillon/core/rulebook/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import type { LineToPlace } from '../domain/order';
import { LateDesk, type LateDeskContent } from '../persistence/late-desk';
import { mustBeApproved } from './buyer-of';
import { lateLines, linesAsked } from './late-lines';
import { unitsCents } from './line-estimate';
import { PriceGoods } from './price-goods';
import { WaysToReceive } from './ways-to-receive';

const input = z.object({ sessionId: z.uuid(), buyerId: z.uuid(), lines: lateLines });
type Input = z.infer<typeof input>;

/** What a manager is about to order for a buyer past the hour of its families. */
@Injectable()
export class LateOrderQuery implements ReadCase<Input, LateOrder> {
  readonly name = 'orders.late-order';
  readonly permission = 'orders.override-cut-off';
  readonly input = input;

  constructor(
    private readonly desk: LateDesk,
    private readonly pricing: PriceGoods,
    private readonly ways: WaysToReceive,
  ) {}

  async read(reading: Reading, { sessionId, buyerId, lines }: Input): Promise<LateOrder> {
    const content = await this.desk.of(reading, sessionId, buyerId);
    const { session, buyer, rules, ordered, lastWay } = content;
    mustBeApproved(buyer);
    session.mustTakeOrders(reading.at);
    if (ordered) return { orderId: ordered.id, lines: [], estimateCents: 0, ways: [], usualWayId: null };
    const goods = { lines: linesAsked(reading, lines), isLetThrough: true };
    // Which way it takes decides what it costs, and nothing else.
    const priced = await this.pricing.of(reading, content, goods, { isBrought: true, costCents: null });
    const options = await this.ways.of(reading, session, buyer);
    return {
      orderId: null,
      lines: priced.lines.map(lineOf),
      estimateCents: priced.standingCents,
      ways: options.map((option) => ({ option, deliveryFeeCents: deliveryFeeOf(rules, priced.standingCents, option) })),
      usualWayId: usualOf(options, lastWay)?.id ?? null,
    };
  }
}

function lineOf(line: LineToPlace) {
  const { offerId, productName, unitLabel, producerId, producerName, quantity, unitPrice, pricing } = line;
  const of = { offerId, productName, unitLabel, producerId, producerName, quantity, unitPrice, pricing };
  return { ...of, estimateCents: unitsCents(line, quantity) };
}

function usualOf(
  options: readonly FulfilmentOption[],
  lastWay: LateDeskContent['lastWay'],
): FulfilmentOption | undefined {
  const feasible = options.filter((option) => option.feasible);
  const last = lastWay && `${lastWay.module}:${lastWay.optionId}`;
  return (
    feasible.find(({ id }) => id === last) ?? feasible.find(({ module }) => module === lastWay?.module) ?? feasible[0]
  );
}
