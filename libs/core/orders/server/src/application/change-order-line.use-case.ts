import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import type { Order as OrderView, OrdersSettings } from '@maillon/core/orders/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mustBeQuantity } from '../domain/basket';
import { mustEnclose, termsChange } from '../domain/line-terms';
import type { Order, Units } from '../domain/order';
import { BuyerSites } from '../persistence/buyer-sites';
import { OrderChanges } from '../persistence/order-changes';
import { Orders } from '../persistence/orders';
import { Sessions } from '../persistence/sessions';
import { inOrderWords } from './catalogue-refusals';
import { FulfilmentModules } from './fulfilment-modules';
import { LinesInTime } from './lines-in-time';
import { mustBeAffordable } from './lines-to-place';
import { OrderRules, mustStand } from './order-rules';
import { OrderViews } from './order-view';
import { partyOf } from './party-of';
import { saleToCheck } from './sale-to-check';
import { termsInput } from './terms-input';

const input = z.object({ orderId: z.uuid(), lineId: z.uuid(), quantity: z.number(), terms: termsInput });
type Input = z.infer<typeof input>;

/** Before the cut-off a line is an intention: the difference is reserved or given back. */
@Injectable()
export class ChangeOrderLine implements UseCase<Input, OrderView> {
  readonly name = 'orders.change-order-line';
  readonly permission = 'orders.change-order';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly sessions: Sessions,
    private readonly orders: Orders,
    private readonly offers: Offers,
    private readonly fulfilment: FulfilmentModules,
    private readonly views: OrderViews,
    private readonly sanitary: SanitaryGate,
    private readonly sites: BuyerSites,
    private readonly inTime: LinesInTime,
    private readonly rules: OrderRules,
    private readonly changes: OrderChanges,
  ) {}

  async execute(work: Work, { orderId, lineId, quantity, terms }: Input): Promise<OrderView> {
    const limits = work.settings<OrdersSettings>('orders');
    mustBeQuantity(quantity, limits);
    if (terms && quantity > 0) mustEnclose(terms, quantity, limits.maximumQuantity);
    const { session, rules } = await this.sessions.holdOpenFor(work, orderId);
    const order = await this.orders.lock(work, orderId);
    work.allow(this.permission, 'Order', { buyerId: order.buyerId });
    const asked = order.lines.filter(({ id }) => id === lineId);
    await this.inTime.mustBe(work, rules, order, asked);
    const [before, wished, said] = [told(order, lineId), reservedOf(order, lineId), asked[0]?.terms];
    const changed = order.changeLine(session, lineId, quantity, work.at, terms);
    // At its price for the quantity that it has now.
    for (const line of quantity > 0 ? asked : []) mustBeAffordable(line.priceCeiling, line);
    work.changed(before, told(order, lineId), order.reference);
    const act = { orderId, cause: 'changed', askedBy: partyOf(work), acceptedBy: 'rule' } as const;
    await this.changes.add(work, act, [
      { lineId, before: wished, after: reservedOf(order, lineId), terms: termsChange(said!, asked[0]!.terms) },
    ]);
    const site = await this.sites.of(work, order.buyerId);
    await this.sanitary.pass(work, saleToCheck(order, site), true);
    await this.settle(work, changed, orderId);
    if (order.state === 'cancelled') await this.fulfilment.of(order.fulfilmentModule)?.release(work, order.id);
    else this.charge(work, order, rules);
    return this.views.of(work, order);
  }

  private charge(work: Work, order: Order, rules: Rulebook): void {
    const lines = order.lines.filter(({ state }) => state !== 'cancelled');
    const judgement = this.rules.again(work, { rules, way: this.fulfilment.wayOf(order), lines });
    mustStand(judgement);
    order.deliveryFeeCents = judgement.deliveryFeeCents;
  }

  private async settle(work: Work, { offerId, quantity }: Units, orderId: string): Promise<void> {
    if (quantity > 0) await inOrderWords(this.offers.reserve(work, [{ offerId, quantity }], { orderId }));
    if (quantity < 0) await this.offers.release(work, [{ offerId, quantity: -quantity }], { orderId });
  }
}

function told({ state, lines }: Order, lineId: string) {
  return { state, quantity: lines.find(({ id }) => id === lineId)?.quantity };
}

function reservedOf({ lines }: Order, lineId: string): number {
  return lines.find(({ id }) => id === lineId)?.reserved ?? 0;
}
