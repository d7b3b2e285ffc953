import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { AuctionBid, BuyerBid, MorningPrice } from '../domain/auction';
import { rowSet } from './row-set';

/** What waits for its price, of one offer. */
export interface AuctionOfferRow {
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly productName: string;
  readonly referenceCode: string;
  readonly unitLabel: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
  /** The dearest of what its buyers were shown as the last known price. */
  readonly lastPrice: string;
  readonly bids: readonly BuyerBid[];
  /** Sales units that were given, once the sale is closed; null before. */
  readonly served: number | null;
  readonly said: (MorningPrice & { readonly saidAt: string }) | null;
}

export interface AuctionRow {
  readonly sessionId: string;
  readonly name: string;
  readonly deliveryDay: string;
  readonly cutOffAt: Date;
  readonly pricesDueAt: Date;
  readonly state: string;
  readonly offers: readonly AuctionOfferRow[];
}

/** A line that waits for the price of its offer. */
export interface BidLine extends AuctionBid {
  readonly lineId: string;
  readonly orderId: string;
  readonly offerId: string;
}

export interface SaidPrice extends MorningPrice {
  readonly offerId: string;
}

export interface SayingAct {
  readonly id: string;
  readonly sessionId: string;
  readonly producerId: string;
}

/** A price as the catalogue is told of it. */
export interface PriceOfDay {
  readonly unitId: string;
  readonly unitPrice: string;
  readonly from: string;
}

/** Of each offer the last that was said, of the session in `which`. */
export function lastSaid(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select distinct on (p.offer_id) p.offer_id, p.unit_price, p.landed, p.said_at from auction_price p
    where p.session_id = ${which} order by p.offer_id, p.said_at desc, p.id desc`;
}

const OFFERS = (
  visible: RawBuilder<unknown>,
) => sql`(select coalesce(jsonb_agg(jsonb_build_object('offerId', g.offer_id, 'producerId', g.producer_id,
    'producerName', g.producer_name, 'productName', g.product_name, 'referenceCode', g.reference_code, 'unitLabel', g.unit_label,
    'pricing', g.pricing, 'nominalMassG', g.nominal_mass_g, 'lastPrice', g.last, 'bids', g.bids,
    'served', case when s.state = 'confirmed' then g.served end,
    'said', case when m.offer_id is not null then jsonb_build_object('unitPrice', m.unit_price::text, 'landed', m.landed, 'saidAt', m.said_at) end)
    order by g.producer_name, g.product_name, g.offer_id), '[]')
  from (select l.offer_id, l.producer_id, min(l.producer_name) as producer_name, min(l.product_name) as product_name,
      min(l.reference_code) as reference_code, min(l.unit_label) as unit_label, min(l.pricing) as pricing, min(l.nominal_mass_g) as nominal_mass_g,
      max(l.indicative_price)::text as last, sum(l.allocated_quantity)::int as served,
      jsonb_agg(jsonb_build_object('buyerId', o.buyer_id, 'ceiling', l.price_ceiling::text, 'quantity', l.quantity)) as bids
    from customer_order o join order_line l on l.order_id = o.id
    where o.session_id = s.id and o.state <> 'cancelled' and l.state <> 'cancelled' and l.indicative_price is not null and ${visible}
    group by l.offer_id, l.producer_id) g
  left join (${lastSaid(sql`s.id`)}) m on m.offer_id = g.offer_id)`;

/** Columns that the rules about prices of the morning name. */
export const AUCTION_COLUMNS = { producerId: 'l.producer_id' } as const;

/** Sales whose prices are said in the morning after. */
@Injectable()
export class Auctions {
  /** Those past their cut-off that are not closed yet, or of the last day; or the one that is named. */
  of(reading: Reading, sessionId: string | null): Promise<AuctionRow[]> {
    const visible = reading.visible('orders.set-auction-price', 'AuctionPrice', AUCTION_COLUMNS);
    const which = sessionId
      ? sql`s.id = ${sessionId}::uuid`
      : sql`s.prices_due_at > ${reading.at}::timestamptz - interval '18 hours'`;
    return reading.rows(sql<AuctionRow>`select s.id as "sessionId", s.name, s.delivery_day as "deliveryDay", s.cut_off_at as "cutOffAt",
        s.prices_due_at as "pricesDueAt", s.state, ${OFFERS(visible)} as offers
      from sales_session s where s.kind = 'morning-auction' and s.state <> 'cancelled' and s.cut_off_at <= ${reading.at}::timestamptz and ${which}
      order by s.prices_due_at desc, s.id limit 10`);
  }

  /** Offers of one producer of which something is asked in a session. */
  async asked(
    work: Work,
    { sessionId, producerId }: Omit<SayingAct, 'id'>,
  ): Promise<Map<string, { product: string; last: string }>> {
    const rows = await work.rows(sql<{
      offerId: string;
      product: string;
      last: string;
    }>`select l.offer_id as "offerId", min(l.product_name) as product, max(l.indicative_price)::text as last
      from customer_order o join order_line l on l.order_id = o.id
      where o.session_id = ${sessionId}::uuid and o.state = 'placed' and l.state = 'intention' and l.indicative_price is not null
        and l.producer_id = ${producerId}::uuid group by l.offer_id`);
    return new Map(rows.map(({ offerId, ...about }) => [offerId, about]));
  }

  /** What producers said last, by offer. */
  async said(reading: Reading, sessionId: string): Promise<Map<string, MorningPrice>> {
    const rows = await reading.rows(sql<SaidPrice>`select offer_id as "offerId", unit_price::text as "unitPrice", landed
      from (${lastSaid(sql`${sessionId}::uuid`)}) m`);
    return new Map(rows.map(({ offerId, ...price }) => [offerId, price]));
  }

  /** Nothing the second time under one id. */
  async say(work: Work, { id, sessionId, producerId }: SayingAct, prices: readonly SaidPrice[]): Promise<void> {
    const rows = prices.map((price) => ({ id: uuid(), ...price }));
    await work.rows(sql`insert into auction_price (id, act, session_id, offer_id, producer_id, unit_price, landed, said_at)
      select given.id, ${id}::uuid, ${sessionId}::uuid, given."offerId", ${producerId}::uuid, given."unitPrice", given.landed, ${work.at}::timestamptz
      from ${rowSet(rows, 'id uuid, "offerId" uuid, "unitPrice" numeric, landed integer')}
      where not exists (select from auction_price p where p.act = ${id}::uuid) on conflict do nothing`);
  }

  /** Whose lines have no decision yet. */
  bids(work: Work, sessionId: string): Promise<BidLine[]> {
    return work.rows(sql<BidLine>`select l.id as "lineId", o.id as "orderId", l.offer_id as "offerId", l.price_ceiling::text as ceiling, l.quantity
      from customer_order o join order_line l on l.order_id = o.id
      where o.session_id = ${sessionId}::uuid and o.state = 'placed' and l.state = 'intention' and l.indicative_price is not null order by l.id`);
  }

  /** From here on they cost this. */
  async price(work: Work, lines: readonly { readonly lineId: string; readonly unitPrice: string }[]): Promise<void> {
    if (lines.length === 0) return;
    await work.rows(sql`update order_line l set unit_price = given."unitPrice" from ${rowSet(lines, '"lineId" uuid, "unitPrice" numeric')}
      where l.id = given."lineId" and given."unitPrice" <= l.price_ceiling`);
  }

  /** Of a morning auction: what one offer costs in it; null when nobody said. Undefined: its goods have their own prices. */
  async priceIn(work: Work, sessionId: string, offerId: string): Promise<string | null | undefined> {
    const row = await work.row(sql<{
      kind: string;
      unitPrice: string | null;
    }>`select s.kind, m.unit_price::text as "unitPrice"
      from sales_session s left join (${lastSaid(sql`${sessionId}::uuid`)}) m on m.offer_id = ${offerId}::uuid
      where s.id = ${sessionId}::uuid`);
    return row?.kind === 'morning-auction' ? row.unitPrice : undefined;
  }

  /** Prices of the day that the catalogue does not have; none once the day is over. */
  news(reading: Reading, sessionId: string, today: string): Promise<PriceOfDay[]> {
    return reading.rows(sql<PriceOfDay>`select f.unit_id as "unitId", m.unit_price::text as "unitPrice", s.delivery_day as "from"
      from sales_session s join (${lastSaid(sql`${sessionId}::uuid`)}) m on m.unit_price is not null join offer f on f.id = m.offer_id
      where s.id = ${sessionId}::uuid and s.delivery_day >= ${today}::date and f.for_buyer_id is null and f.state <> 'withdrawn'
        and not exists (select from price p where p.unit_id = f.unit_id and p.valid_from = s.delivery_day and p.unit_price = m.unit_price)
      order by f.unit_id`);
  }
}
