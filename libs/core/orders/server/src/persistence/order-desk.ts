import { Injectable } from '@nestjs/common';
import { ordersRefusals } from '@maillon/core/orders/contract';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import { rulebookJson } from '@maillon/core/rulebook/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { Basket, type BasketLine } from '../domain/basket';
import type { Order } from '../domain/order';
import type { OrderLine } from '../domain/order-line';
import type { SalesSession } from '../domain/sales-session';
import { linesJson } from './baskets';
import { buyerJson, type BuyerRow } from './buyer-row';
import { nextNumber } from './references';
import { rowSet } from './row-set';
import { SESSION_JSON, sessionOf, type SessionRow } from './session-row';

/** All that placing an order starts from. */
export interface DeskContent {
  readonly session: SalesSession;
  readonly basket: Basket;
  readonly buyer: BuyerRow;
  /** The rules that govern the delivery day. */
  readonly rules: Rulebook;
  /** The order's; null when an order of that id exists: the request was made before. */
  readonly number: number | null;
}

export interface DeskQuestion {
  readonly orderId: string;
  readonly sessionId: string;
  readonly buyerId: string;
}

interface DeskRow {
  session: SessionRow;
  basketId: string | null;
  version: number;
  lines: BasketLine[];
  buyer: BuyerRow | null;
  rules: Rulebook | null;
  number: number | null;
}

/** Where a basket becomes an order: few statements, whatever the number of lines. */
@Injectable()
export class OrderDesk {
  /**
   * One statement. Until the transaction ends the session is kept from closing, and the basket from changing:
   * of two orders made from one basket, the second waits here and finds another version.
   * Refusals: platform.not-found, orders.buyer-missing.
   */
  async open(work: Work, { orderId, sessionId, buyerId }: DeskQuestion): Promise<DeskContent> {
    const row = await work.row(sql<DeskRow>`
      with s as (select * from sales_session where id = ${sessionId}::uuid for share),
      b as (select * from basket where session_id = ${sessionId}::uuid and buyer_id = ${buyerId}::uuid for no key update)
      select ${SESSION_JSON} as session, b.id as "basketId", coalesce(b.version, 0) as version, ${buyerJson(buyerId)} as buyer,
        ${linesJson(sql`from basket_line l where l.basket_id = b.id`)} as lines, ${rulebookJson(sql`s.delivery_day`)} as rules,
        case when not exists (select from customer_order where id = ${orderId}::uuid) then ${nextNumber('order')} end as number
      from s left join b on true`);
    if (!row) throw platformRefusals.because('not-found');
    if (!row.buyer) throw ordersRefusals.because('buyer-missing');
    const basket = new Basket(row.basketId ?? row.session.id, row.version, row.lines);
    return {
      session: sessionOf(work.territory.id, row.session),
      basket,
      buyer: row.buyer,
      rules: row.rules ?? NO_RULES,
      number: row.number,
    };
  }

  /** The order's row alone: logistics modules may point at it. */
  async register(work: Work, order: Order): Promise<void> {
    await work.send(sql`insert into customer_order (id, reference, session_id, buyer_id, buyer_name, basket_version, delivery_day, state,
        placed_at, cut_off_at, prices_due_at, fulfilment_module, fulfilment_option_id, fulfilment_label, note, delivery_vat_bp)
      values (${order.id}::uuid, ${order.reference}::text, ${order.sessionId}::uuid, ${order.buyerId}::uuid, ${order.buyerName}::text,
        ${order.basketVersion}::int, ${order.deliveryDay}::date, ${order.state}::text, ${order.placedAt}::timestamptz, ${order.cutOffAt}::timestamptz, ${order.pricesDueAt}::timestamptz,
        ${order.fulfilmentModule}::text, ${order.fulfilmentOptionId}::text, ${order.fulfilmentLabel}::text, ${order.note}::text, ${order.deliveryVatBp}::int)`);
  }

  /** The rest in one statement: its lines, what was promised to the buyer, and the basket, if any, that is empty now. */
  async settle(work: Work, order: Order, basket: Basket | null): Promise<void> {
    const basketId = basket?.id ?? null;
    await work.send(sql`
      with lines as (insert into order_line (id, order_id, offer_id, producer_id, producer_name, producer_commune, reference_code,
          temperature_class, labels, product_name, unit_label, pricing, nominal_mass_g, unit_price, indicative_price, price_scale, vat_bp, vat_regime, quantity, substitution,
          minimum, maximum, price_ceiling, note, tolerance_percent, allocated_quantity, state)
        select id, "orderId", "offerId", "producerId", "producerName", "producerCommune", "referenceCode",
          "temperatureClass", array(select jsonb_array_elements_text(labels)), "productName", "unitLabel", pricing, "nominalMassG", "unitPrice", "indicativePrice", nullif("priceScale", 'null'), "vatBp", "vatRegime", quantity, substitution,
          minimum, maximum, "priceCeiling", note, "tolerancePercent", "allocatedQuantity", state
        from ${rowSet(order.lines.map(rowOf), LINE)}),
      taken as (delete from basket_line where basket_id = ${basketId}::uuid),
      emptied as (update basket set version = version + 1 where id = ${basketId}::uuid)
      update customer_order set window_start = ${order.windowStart}::timestamptz, window_end = ${order.windowEnd}::timestamptz,
        fulfilment_label = ${order.fulfilmentLabel}::text, delivery_fee_cents = ${order.deliveryFeeCents}::int,
        delivery_cost_cents = ${order.deliveryCostCents}::int where id = ${order.id}::uuid`);
  }
}

const LINE = `id uuid, "orderId" uuid, "offerId" uuid, "producerId" uuid, "producerName" text, "producerCommune" text, "referenceCode" text,
  "temperatureClass" text, labels jsonb, "productName" text, "unitLabel" text, pricing text, "nominalMassG" integer, "unitPrice" numeric, "indicativePrice" numeric, "priceScale" jsonb, "vatBp" integer, "vatRegime" text,
  quantity integer, substitution text, minimum integer, maximum integer, "priceCeiling" numeric, note text,
  "tolerancePercent" integer, "allocatedQuantity" integer, state text`;

/** As plain data: an aggregate that is serialised walks through the mapper. */
function rowOf(line: OrderLine) {
  const { id, orderId, offerId, producerId, producerName, producerCommune, referenceCode, temperatureClass } = line;
  const { labels, productName, unitLabel, pricing, nominalMassG, unitPrice, quantity, substitution } = line;
  return {
    ...{ id, orderId, offerId, producerId, producerName, producerCommune, referenceCode, temperatureClass },
    ...{ labels, productName, unitLabel, pricing, nominalMassG, unitPrice, quantity, substitution },
    ...line.terms,
    ...{
      indicativePrice: line.indicativePrice,
      priceScale: line.priceScale,
      vatBp: line.vatBp,
      vatRegime: line.vatRegime,
    },
    ...{ tolerancePercent: line.tolerancePercent, allocatedQuantity: line.allocatedQuantity, state: line.state },
  };
}
