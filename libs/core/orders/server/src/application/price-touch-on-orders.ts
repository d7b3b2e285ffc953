import { Injectable } from '@nestjs/common';
import type { PriceChangePlanned, PriceTouch, PriceTouchStrategy } from '@maillon/core/catalogue/server';
import { TOUCH_EXAMPLES } from '@maillon/core/organisations/server';
import type { Sentence } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';

const IN_BASKETS: Sentence = {
  fr: 'Paniers qui en contiennent : leur acheteur voit l’ancien et le nouveau prix, et doit accepter une hausse',
  en: 'Baskets that hold some: their buyer sees the old and the new price, and has to accept a rise',
};
const ORDERED: Sentence = {
  fr: 'Commandes déjà passées : elles gardent leur prix',
  en: 'Orders already placed: they keep their price',
};

interface Found {
  readonly name: string;
  readonly buyerId: string;
}

/** Whose baskets and orders hold a line whose price is about to change. */
@Injectable()
export class PriceTouchOnOrders implements PriceTouchStrategy {
  async touched(reading: Reading, change: PriceChangePlanned): Promise<PriceTouch[]> {
    return [
      touchOf(IN_BASKETS, change, await reading.rows(baskets(change, reading.at))),
      touchOf(ORDERED, change, await reading.rows(orders(change))),
    ].filter(({ count }) => count > 0);
  }
}

function touchOf(label: Sentence, { touches }: PriceChangePlanned, rows: readonly Found[]): PriceTouch {
  const found = rows.filter(({ buyerId }) => touches(buyerId));
  const examples = [...new Set(found.map(({ name }) => name))].slice(0, TOUCH_EXAMPLES);
  return { label, count: found.length, examples };
}

/** By the sale, not by who fills a basket: a producer learns that from the orders. */
function baskets({ unitId, from }: PriceChangePlanned, at: Date): RawBuilder<Found> {
  return sql<Found>`select s.name, b.buyer_id as "buyerId"
    from basket_line l join basket b on b.id = l.basket_id join sales_session s on s.id = b.session_id join offer f on f.id = l.offer_id
    where f.unit_id = ${unitId}::uuid and s.state = 'planned' and s.cut_off_at > ${at}::timestamptz and s.delivery_day >= ${from}::date
    group by s.delivery_day, s.name, b.id, b.buyer_id order by s.delivery_day, s.name`;
}

function orders({ unitId, from }: PriceChangePlanned): RawBuilder<Found> {
  return sql<Found>`select o.reference as name, o.buyer_id as "buyerId"
    from customer_order o join order_line l on l.order_id = o.id join offer f on f.id = l.offer_id
    where f.unit_id = ${unitId}::uuid and o.state in ('placed', 'confirmed') and l.state <> 'cancelled' and o.delivery_day >= ${from}::date
    group by o.id, o.reference, o.buyer_id, o.delivery_day order by o.delivery_day, o.reference`;
}
