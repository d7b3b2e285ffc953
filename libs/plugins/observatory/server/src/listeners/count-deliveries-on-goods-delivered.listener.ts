import { Injectable } from '@nestjs/common';
import { goodsDelivered, type GoodsDelivered } from '@maillon/core/traceability/contract';
import type { Listener, Work } from '@maillon/platform/server';
import { Days, NOTHING, type Participant } from '../persistence/days';

type Line = GoodsDelivered['lines'][number];

@Injectable()
export class CountDeliveriesOnGoodsDelivered implements Listener<GoodsDelivered> {
  readonly name = 'observatory.count-deliveries-on-goods-delivered';
  readonly event = goodsDelivered;

  constructor(private readonly days: Days) {}

  hear(work: Work, { deliveryDay, buyerId, lines }: GoodsDelivered): Promise<void> {
    const brought = lines.filter(({ deliveredCount }) => deliveredCount > 0);
    const sums = {
      ...NOTHING,
      linesOnTimeInFull: lines.filter(({ onTimeInFull }) => onTimeInFull).length,
      netMassG: sum(brought, ({ netMassG }) => netMassG),
      valueCents: sum(brought, ({ valueCents }) => valueCents),
    };
    const buyer: Participant = { part: 'buyer', organisationId: buyerId, valueCents: sums.valueCents };
    return this.days.add(work, deliveryDay, sums, [buyer, ...brought.map(producerOf)]);
  }
}

function producerOf({ producerId, valueCents }: Line): Participant {
  return { part: 'producer', organisationId: producerId, valueCents };
}

function sum(lines: readonly Line[], of: (line: Line) => number): number {
  return lines.reduce((total, line) => total + of(line), 0);
}
