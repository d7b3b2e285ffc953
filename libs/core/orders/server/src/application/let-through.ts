import { Injectable } from '@nestjs/common';
import type { CatalogueSettings } from '@maillon/core/catalogue/contract';
import { Offers, type OfferSnapshot } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import { ordersRefusals, type OrdersSettings } from '@maillon/core/orders/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import type { Work } from '@maillon/platform/server';
import { mustBeQuantity } from '../domain/basket';
import { NO_TERMS } from '../domain/line-terms';
import type { Order } from '../domain/order';
import type { OrderLine } from '../domain/order-line';
import type { SalesSession } from '../domain/sales-session';
import { BuyerSites } from '../persistence/buyer-sites';
import type { FirmOrder } from '../persistence/firm-lines';
import { OrderChanges } from '../persistence/order-changes';
import { Orders } from '../persistence/orders';
import type { HeldSession } from '../persistence/sessions';
import { inOrderWords } from './catalogue-refusals';
import { FulfilmentModules } from './fulfilment-modules';
import { GoodsAdmitted } from './goods-admitted';
import { linesToPlace, mustBeAffordable } from './lines-to-place';
import { mustBeLate } from './must-be-late';
import { OrderRules, mustStand } from './order-rules';
import { saleToCheck } from './sale-to-check';

/** What a manager adds to an order past an hour; `id` is that of the act. */
export interface LateLine {
  readonly id: string;
  readonly offerId: string;
  /** Sales units more. */
  readonly quantity: number;
  readonly note: string;
}

/**
 * Between the own hour of a family and the cut-off of the sale: what nobody else may order any more becomes an intention
 * like others, by the leave of the territory.
 */
@Injectable()
export class LetThrough {
  constructor(
    private readonly orders: Orders,
    private readonly offers: Offers,
    private readonly admitted: GoodsAdmitted,
    private readonly sites: BuyerSites,
    private readonly sanitary: SanitaryGate,
    private readonly rules: OrderRules,
    private readonly fulfilment: FulfilmentModules,
    private readonly changes: OrderChanges,
  ) {}

  /** Inside the caller's transaction, which holds session and order. Refusals: orders.not-late, and as in placeOrder. */
  async to(work: Work, held: HeldSession, kept: FirmOrder, late: LateLine): Promise<void> {
    const { session, rules } = held;
    session.mustTakeOrders(work.at);
    const order = await this.orders.lock(work, kept.id);
    const [offer] = await this.offers.snapshot(work, [late.offerId], order.deliveryDay, order.buyerId);
    if (!offer) throw ordersRefusals.because('offer-unknown');
    mustBeLate(work, rules, order.deliveryDay, offer);
    const had = order.lines.find(({ offerId }) => offerId === late.offerId);
    const before = had?.reserved ?? 0;
    const after = before + late.quantity;
    mustBeQuantity(after, work.settings<OrdersSettings>('orders'));
    const line = had ?? (await this.newLine(work, { session, order, kept }, offer, after));
    if (had) this.raise(order, session, had, { after, at: work.at });
    await work.em.flush();
    await this.settle(work, order, rules);
    const { id, note, offerId, quantity } = late;
    const act = { id, cause: 'let-through', note, askedBy: 'manager', acceptedBy: 'manager' } as const;
    await this.changes.add(work, { ...act, orderId: order.id }, [{ lineId: line.id, before, after }]);
    await inOrderWords(this.offers.reserve(work, [{ offerId, quantity }], { orderId: order.id }));
    work.changed({ quantity: before }, { quantity: after }, order.reference);
    work.about(order.id, line.producerId);
  }

  private async newLine(
    work: Work,
    { session, order, kept }: { readonly session: SalesSession; readonly order: Order; readonly kept: FirmOrder },
    offer: OfferSnapshot,
    quantity: number,
  ): Promise<OrderLine> {
    const { weightTolerancePercent } = work.settings<CatalogueSettings>('catalogue');
    const asked = { offerId: offer.offerId, quantity, substitution: 'ask', terms: NO_TERMS } as const;
    const given = { weightTolerancePercent, isAuction: session.isAuction };
    const [toPlace] = linesToPlace([asked], [offer], given);
    if ((await this.admitted.byRules(work, kept, [offer])).length === 0) throw ordersRefusals.because('offer-unknown');
    const line = order.addLine(session, toPlace!, work.at);
    work.em.persist(line);
    return line;
  }

  /** At its price for the quantity that it has now. */
  private raise(
    order: Order,
    session: SalesSession,
    line: OrderLine,
    { after, at }: { readonly after: number; readonly at: Date },
  ): void {
    order.changeLine(session, line.id, after, at);
    mustBeAffordable(line.priceCeiling, line);
  }

  /** What the law counts and what receiving it costs follow the order. */
  private async settle(work: Work, order: Order, rules: Rulebook): Promise<void> {
    await this.sanitary.pass(work, saleToCheck(order, await this.sites.of(work, order.buyerId)), true);
    const lines = order.lines.filter(({ state }) => state !== 'cancelled');
    const judgement = this.rules.again(work, { rules, way: this.fulfilment.wayOf(order), lines });
    mustStand(judgement);
    order.deliveryFeeCents = judgement.deliveryFeeCents;
  }
}
