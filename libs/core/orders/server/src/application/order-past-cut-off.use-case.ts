import { Injectable } from '@nestjs/common';
import { Offers, type OfferSnapshot } from '@maillon/core/catalogue/server';
import { ordersRefusals, type Order as OrderView, type OrdersSettings } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mustBeQuantity } from '../domain/basket';
import { Auctions } from '../persistence/auctions';
import { Amendments } from '../persistence/amendments';
import { FirmLines, type FirmOrder } from '../persistence/firm-lines';
import { OrderChanges } from '../persistence/order-changes';
import { Sessions, type HeldSession } from '../persistence/sessions';
import { AmendLine } from './amend-line';
import { atQuantity } from './at-quantity';
import { inOrderWords } from './catalogue-refusals';
import { ExtendOrder } from './extend-order';
import { GoodsAdmitted } from './goods-admitted';
import { LetThrough, type LateLine } from './let-through';
import { mustBeFirm } from './must-be-firm';
import { OrderOfId } from './order.query';
import { TellOfLateLine } from './tell-of-late-line';

const input = z.object({
  id: z.uuid(),
  orderId: z.uuid(),
  offerId: z.uuid(),
  quantity: z.number(),
  reason: z.string().trim().max(300),
});
type Input = z.infer<typeof input>;

/**
 * A manager answers the telephone after the hour, that of the sale or that of a family: with a reason, a trace in the
 * versions of the order, and a letter to the producer.
 */
@Injectable()
export class OrderPastCutOff implements UseCase<Input, OrderView> {
  readonly name = 'orders.order-past-cut-off';
  readonly permission = 'orders.override-cut-off';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly firm: FirmLines,
    private readonly changes: OrderChanges,
    private readonly amendments: Amendments,
    private readonly offers: Offers,
    private readonly amending: AmendLine,
    private readonly extending: ExtendOrder,
    private readonly admitted: GoodsAdmitted,
    private readonly order: OrderOfId,
    private readonly auctions: Auctions,
    private readonly late: LetThrough,
    private readonly telling: TellOfLateLine,
  ) {}

  async execute(work: Work, wanted: Input): Promise<OrderView> {
    // Before the order, as everybody who changes one: the closing takes them in this turn.
    const held = await this.sessions.holdOpenFor(work, wanted.orderId);
    const order = await this.firm.order(work, wanted.orderId);
    const doneTo = await this.changes.doneTo(work, wanted.id);
    if (doneTo !== null && doneTo !== order.id) throw platformRefusals.because('already-done');
    if (doneTo === null) await this.add(work, { held, order }, wanted);
    work.about(order.buyerId);
    return (await this.order.read(work, { id: order.id }))!;
  }

  private async add(
    work: Work,
    { held, order }: { readonly held: HeldSession; readonly order: FirmOrder },
    { id, offerId, quantity, reason }: Input,
  ): Promise<void> {
    mustBeQuantity(quantity === 0 ? -1 : quantity, work.settings<OrdersSettings>('orders'));
    if (!reason) throw ordersRefusals.because('override-reason-missing', {}, { reason: [] });
    // As the end of a sentence.
    const wanted = { id, offerId, quantity, note: reason.replace(/[.\s]+$/, '') };
    if (order.state === 'placed') await this.late.to(work, held, order, wanted);
    else await this.toFirm(work, order, wanted);
    await this.telling.of(work, { ...wanted, orderId: order.id, isFirm: order.state !== 'placed' });
  }

  private async toFirm(work: Work, order: FirmOrder, { id, offerId, quantity, note }: LateLine): Promise<void> {
    mustBeFirm(order);
    const act = { id, cause: 'overridden', note, askedBy: 'manager', acceptedBy: 'manager' } as const;
    const line = await this.amendments.line(work, order.id, { offerId });
    await inOrderWords(this.offers.reserve(work, [{ offerId, quantity }], { orderId: order.id }));
    work.changed({ quantity: line?.due ?? 0 }, { quantity: (line?.due ?? 0) + quantity }, order.reference);
    if (line) return this.amending.to(work, order, line, line.due + quantity, act);
    const [listed] = await this.offers.snapshot(work, [offerId], order.deliveryDay, order.buyerId);
    const offer = listed && (await this.atPriceOfTheDay(work, order, listed));
    const [admitted] = await this.admitted.byRules(work, order, offer ? [atQuantity(offer, quantity)] : []);
    if (!admitted) throw ordersRefusals.because('offer-unknown');
    await this.admitted.pass(work, order, { ...admitted, quantity });
    const firmLine = { ...admitted, quantity, reason: ordersRefusals.code('overridden'), note, replacesLineId: null };
    await this.extending.by(work, order, { ...firmLine, strategy: 'override' }, act);
    await this.offers.allocate(work, [{ offerId, quantity }], { orderId: order.id });
  }

  /** In a morning auction what is not priced is not sold. */
  private async atPriceOfTheDay(
    work: Work,
    { sessionId }: FirmOrder,
    offer: OfferSnapshot,
  ): Promise<OfferSnapshot | null> {
    const unitPrice = await this.auctions.priceIn(work, sessionId, offer.offerId);
    if (unitPrice === undefined) return offer;
    return unitPrice === null ? null : { ...offer, unitPrice, scale: [{ from: 1, unitPrice }] };
  }
}
