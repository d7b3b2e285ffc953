import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import { orderPlaced } from '@maillon/core/orders/contract';
import { deliveryFeeOf } from '@maillon/core/rulebook/contract';
import type { Work } from '@maillon/platform/server';
import type { Basket } from '../domain/basket';
import { Order, type LineToPlace, type Reception } from '../domain/order';
import type { BuyerRow } from '../persistence/buyer-row';
import { OrderDesk, type DeskContent } from '../persistence/order-desk';
import { References } from '../persistence/references';
import { inOrderWords } from './catalogue-refusals';
import { euros } from './euros';
import type { FulfilmentPromise } from './fulfilment';
import { FulfilmentModules } from './fulfilment-modules';
import { fulfilmentQuestion } from './fulfilment-question';
import { sumOf, unitsCents } from './line-estimate';
import { PriceGoods, type GoodsToPrice } from './price-goods';
import { saleToCheck } from './sale-to-check';

export interface OrderWanted {
  readonly id: string;
  readonly basketVersion: number;
  readonly fulfilmentOptionId: string;
  /** What receiving it costs as it was read, in cents; left out: whatever it costs. */
  readonly deliveryFeeCents?: number | null | undefined;
  readonly note: string | null;
}

export interface GoodsToOrder extends GoodsToPrice {
  /** The one that is empty afterwards; null: the goods come from no basket. */
  readonly basket: Basket | null;
}

/** Goods become an order: all of its lines are reserved, and a way to receive them, or nothing happens. */
@Injectable()
export class MakeOrder {
  constructor(
    private readonly desk: OrderDesk,
    private readonly offers: Offers,
    private readonly references: References,
    private readonly fulfilment: FulfilmentModules,
    private readonly sanitary: SanitaryGate,
    private readonly pricing: PriceGoods,
  ) {}

  /** Inside the caller's transaction, which holds the session. Refusals: as in placeOrder. */
  async of(work: Work, wanted: OrderWanted, content: DeskContent, goods: GoodsToOrder): Promise<Order> {
    const { session, buyer } = content;
    const { module, strategy, optionId } = this.fulfilment.chosen(work, wanted.fulfilmentOptionId);
    const question = fulfilmentQuestion(session, buyer);
    const isBrought = this.fulfilment.isBrought(module);
    const { lines, standingCents, deliveryVatBp } = await this.pricing.of(work, content, goods, { isBrought });
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
    await this.desk.settle(work, order, goods.basket);
    // Last of all: others who want the same goods wait from here until the commit.
    await inOrderWords(this.offers.reserve(work, goods.lines, { orderId: order.id }));
    const { lines: count, estimateCents } = told(order);
    work.about(buyer.id);
    work.changed(null, { reference: order.reference, lines: count, estimateCents });
    work.emit(orderPlaced, told(order));
    return order;
  }
}

function request(work: Work, { id, basketVersion, note }: OrderWanted, buyer: BuyerRow) {
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
