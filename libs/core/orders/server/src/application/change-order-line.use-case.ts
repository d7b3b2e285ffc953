import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import type { Order as OrderView, OrdersSettings } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mustBeQuantity } from '../domain/basket';
import type { Units } from '../domain/order';
import { BuyerSites } from '../persistence/buyer-sites';
import type { Order as PlacedOrder } from '../domain/order';
import { Orders } from '../persistence/orders';
import { Sessions } from '../persistence/sessions';
import { inOrderWords } from './catalogue-refusals';
import { FulfilmentModules } from './fulfilment-modules';
import { lineEstimate, sumOf } from './line-estimate';
import { mustReachMinimum } from './minimum-order';
import { OrderViews } from './order-view';
import { saleToCheck } from './sale-to-check';

const input = z.object({ orderId: z.uuid(), lineId: z.uuid(), quantity: z.number() });
type Input = z.infer<typeof input>;

/** Before the cut-off a line is an intention: the difference is reserved or given back. */
@Injectable()
export class ChangeOrderLine implements UseCase<Input, OrderView> {
  readonly name = 'orders.change-order-line';
  readonly permission = 'orders.change-order';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly orders: Orders,
    private readonly offers: Offers,
    private readonly fulfilment: FulfilmentModules,
    private readonly views: OrderViews,
    private readonly sanitary: SanitaryGate,
    private readonly sites: BuyerSites,
  ) {}

  async execute(work: Work, { orderId, lineId, quantity }: Input): Promise<OrderView> {
    mustBeQuantity(quantity, work.settings<OrdersSettings>('orders'));
    const session = await this.sessions.holdOpenFor(work, orderId);
    const order = await this.orders.lock(work, orderId);
    work.allow(this.permission, 'Order', { buyerId: order.buyerId });
    const before = told(order, lineId);
    const changed = order.changeLine(session, lineId, quantity, work.at);
    work.changed(before, told(order, lineId), order.reference);
    await this.sanitary.pass(work, saleToCheck(order, await this.sites.of(work, order.buyerId)), true);
    await this.settle(work, changed);
    if (order.state === 'cancelled') await this.fulfilment.of(order.fulfilmentModule)?.release(work, order.id);
    else mustReachMinimum(work, sumOf(order.lines.map(lineEstimate)));
    return this.views.of(order, work.locale);
  }

  private async settle(work: Work, { offerId, quantity }: Units): Promise<void> {
    if (quantity > 0) await inOrderWords(this.offers.reserve(work, [{ offerId, quantity }]));
    if (quantity < 0) await this.offers.release(work, [{ offerId, quantity: -quantity }]);
  }
}

function told({ state, lines }: PlacedOrder, lineId: string) {
  return { state, quantity: lines.find(({ id }) => id === lineId)?.quantity };
}
