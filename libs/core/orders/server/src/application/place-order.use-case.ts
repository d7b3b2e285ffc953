import { Injectable } from '@nestjs/common';
import type { CatalogueSettings } from '@maillon/core/catalogue/contract';
import { Offers, VatLaw } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import { orderPlaced, type Order as OrderView } from '@maillon/core/orders/contract';
import { deliveryFeeOf, type PricedWay } from '@maillon/core/rulebook/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Order, type LineToPlace, type Reception } from '../domain/order';
import type { BuyerRow } from '../persistence/buyer-row';
import { OrderDesk, type DeskContent } from '../persistence/order-desk';
import { Orders } from '../persistence/orders';
import { References } from '../persistence/references';
import { buyerOf, mustBeApproved } from './buyer-of';
import { inOrderWords } from './catalogue-refusals';
import { euros } from './euros';
import type { FulfilmentPromise } from './fulfilment';
import { FulfilmentModules } from './fulfilment-modules';
import { fulfilmentQuestion } from './fulfilment-question';
import { sumOf, unitsCents } from './line-estimate';
import { linesToPlace } from './lines-to-place';
import { OrderRules, mustStand } from './order-rules';
import { OrderViews } from './order-view';
import { pricesMustBeAccepted } from './prices-accepted';
import { saleToCheck } from './sale-to-check';

const input = z.object({
  id: z.uuid(),
  sessionId: z.uuid(),
  basketVersion: z.number().int(),
  fulfilmentOptionId: z.string().max(500),
  deliveryFeeCents: z.number().int().nullish(),
  note: z
    .string()
    .trim()
    .max(500)
    .nullish()
    .transform((text) => text || null),
});
type Input = z.infer<typeof input>;

/** The basket becomes an order: all of its lines are reserved, and a way to receive them, or nothing happens. */
@Injectable()
export class PlaceOrder implements UseCase<Input, OrderView> {
  readonly name = 'orders.place-order';
  readonly permission = 'orders.order';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly desk: OrderDesk,
    private readonly offers: Offers,
    private readonly references: References,
    private readonly orders: Orders,
    private readonly fulfilment: FulfilmentModules,
    private readonly views: OrderViews,
    private readonly sanitary: SanitaryGate,
    private readonly rules: OrderRules,
    private readonly vat: VatLaw,
  ) {}

  async execute(work: Work, wanted: Input): Promise<OrderView> {
    const { id: orderId, sessionId } = wanted;
    const content = await this.desk.open(work, { orderId, sessionId, buyerId: buyerOf(work) });
    const order = (await this.earlier(work, wanted, content)) ?? (await this.place(work, wanted, content));
    return this.views.of(work, order);
  }

  /** The same request once more: the first one emptied the basket, so that its version is another now. */
  private async earlier(work: Work, wanted: Input, { basket, buyer, number }: DeskContent): Promise<Order | null> {
    if (number && basket.version === wanted.basketVersion) return null;
    const order = await this.orders.find(work, wanted.id);
    if (order && !this.isSame(order, wanted, buyer)) throw platformRefusals.because('already-done');
    return order;
  }

  private isSame(order: Order, wanted: Input, { id: buyerId }: BuyerRow): boolean {
    const optionId = this.fulfilment.optionId(order.fulfilmentModule, order.fulfilmentOptionId);
    return order.wasAskedAs({ ...wanted, buyerId }) && optionId === wanted.fulfilmentOptionId;
  }

  private async place(work: Work, wanted: Input, content: DeskContent): Promise<Order> {
    const { session, basket, buyer } = content;
    mustBeApproved(buyer);
    session.mustTakeOrders(work.at);
    basket.mustBeAsSeen(wanted.basketVersion);
    const { module, strategy, optionId } = this.fulfilment.chosen(work, wanted.fulfilmentOptionId);
    const question = fulfilmentQuestion(session, buyer);
    const isBrought = this.fulfilment.isBrought(module);
    const { lines, standingCents, deliveryVatBp } = await this.priced(work, content, { isBrought });
    const reference = this.references.named(work, 'order', content.number!);
    const choice = { fulfilmentModule: module, fulfilmentOptionId: optionId, deliveryVatBp };
    const order = Order.place(session, { ...request(work, wanted, buyer), ...choice, reference }, lines);
    await this.sanitary.pass(work, saleToCheck(order, question.site));
    await this.desk.register(work, order);
    const reception = promised(await strategy.reserve(work, { ...question, orderId: order.id, optionId }));
    session.mustPrecede(reception.windowStart);
    const { costCents } = reception;
    order.receive(reception, deliveryFeeOf(content.rules, standingCents, { isBrought, costCents }));
    if (wanted.deliveryFeeCents != null) order.mustCost(wanted.deliveryFeeCents, (cents) => euros(cents, work.locale));
    await this.desk.settle(work, order, basket);
    // Last of all: others who want the same goods wait from here until the commit.
    await inOrderWords(this.offers.reserve(work, basket.lines, { orderId: order.id }));
    const { lines: count, estimateCents } = told(order);
    work.about(buyer.id);
    work.changed(null, { reference: order.reference, lines: count, estimateCents });
    work.emit(orderPlaced, told(order));
    return order;
  }

  private async priced(work: Work, { session, basket, buyer, rules }: DeskContent, way: PricedWay) {
    const ids = basket.lines.map(({ offerId }) => offerId);
    const snapshots = await this.offers.snapshot(work, ids, session.deliveryDay);
    const { weightTolerancePercent } = work.settings<CatalogueSettings>('catalogue');
    const { isAuction } = session;
    const lines = linesToPlace(basket.lines, snapshots, { weightTolerancePercent, isAuction });
    if (!isAuction) pricesMustBeAccepted(basket.lines, snapshots);
    const order = { rules, deliveryDay: session.deliveryDay, way, site: buyer.site, lines };
    const judgement = await this.rules.judge(work, order, snapshots);
    mustStand(judgement);
    const deliveryVatBp = (await this.vat.of(work)).rateOf('delivery', session.deliveryDay);
    return { lines, standingCents: judgement.standingCents, deliveryVatBp };
  }
}

function request(work: Work, { id, basketVersion, note }: Input, buyer: BuyerRow) {
  const who = { territoryId: work.territory.id, buyerId: buyer.id, buyerName: buyer.name };
  return { id, basketVersion, note, ...who, placedAt: work.at };
}

function promised({ label, windowStart, windowEnd, costCents }: FulfilmentPromise): Reception {
  return { label, windowStart: new Date(windowStart), windowEnd: new Date(windowEnd), costCents };
}

function told({ id: orderId, sessionId, buyerId, deliveryDay, lines }: Order) {
  return { orderId, sessionId, buyerId, deliveryDay, lines: lines.length, estimateCents: intendedCents(lines) };
}

function intendedCents(lines: readonly LineToPlace[]): number {
  return sumOf(lines.map((line) => unitsCents(line, line.quantity)));
}
