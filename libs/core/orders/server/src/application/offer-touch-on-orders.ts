import { Injectable } from '@nestjs/common';
import type { OfferChange, OfferTouch, OfferTouchStrategy } from '@maillon/core/catalogue/server';
import { TOUCH_EXAMPLES } from '@maillon/core/organisations/server';
import type { Sentence } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';

type Found = Omit<OfferTouch, 'label' | 'fate'>;

const WAITING: Sentence = {
  fr: 'Lignes commandées qui attendent l’heure limite : rien ne s’annule tout seul, il faut les servir ou s’entendre',
  en: 'Ordered lines that wait for the cut-off: nothing is cancelled by itself, they are to be served or settled',
};
const DUE: Sentence = {
  fr: 'Lignes fermes, à préparer ou à livrer : elles restent dues',
  en: 'Firm lines, to prepare or to deliver: they are still due',
};
const IN_BASKETS: Sentence = {
  fr: 'Paniers qui en contiennent : ces lignes ne pourront plus être commandées',
  en: 'Baskets that hold some: these lines can no longer be ordered',
};

/** What was ordered of offers that are about to be withdrawn or closed. */
@Injectable()
export class OfferTouchOnOrders implements OfferTouchStrategy {
  async touched(reading: Reading, change: OfferChange): Promise<OfferTouch[]> {
    const all: OfferTouch[] = [
      { label: WAITING, fate: 'kept', ...(await reading.row(lines(change, sql`l.state = 'intention'`)))! },
      {
        label: DUE,
        fate: 'kept',
        ...(await reading.row(lines(change, sql`l.state in ('allocated', 'partly-allocated')`)))!,
      },
      { label: IN_BASKETS, fate: 'stops', ...(await reading.row(baskets(change, reading.at)))! },
    ];
    return all.filter(({ count }) => count > 0);
  }
}

function lines({ ids, days }: OfferChange, state: RawBuilder<unknown>): RawBuilder<Found> {
  return found(sql`select o.reference || ' · ' || o.buyer_name || ' · ' || l.product_name as name, o.delivery_day as day, o.buyer_id as buyer
    from order_line l join customer_order o on o.id = l.order_id
    where l.offer_id = any(${[...ids]}::uuid[]) and ${state} and o.state in ('placed', 'confirmed')
      ${within(sql`o.delivery_day`, days)}`);
}

function baskets({ ids, days }: OfferChange, at: Date): RawBuilder<Found> {
  return found(sql`select distinct s.name, s.delivery_day as day, b.buyer_id as buyer
    from basket_line l join basket b on b.id = l.basket_id join sales_session s on s.id = b.session_id
    where l.offer_id = any(${[...ids]}::uuid[]) and s.state = 'planned' and s.cut_off_at > ${at}::timestamptz
      ${within(sql`s.delivery_day`, days)}`);
}

function within(day: RawBuilder<unknown>, days: OfferChange['days']): RawBuilder<unknown> {
  return days ? sql`and ${day} between ${days.from}::date and ${days.to}::date` : sql``;
}

/** How many rows there are, the first by their day, and whose they are. */
function found(rows: RawBuilder<unknown>): RawBuilder<Found> {
  return sql<Found>`select count(*)::int as count,
    coalesce((array_agg(name order by day, name))[1:${sql.lit(TOUCH_EXAMPLES)}], '{}') as examples,
    coalesce(array_agg(distinct buyer), '{}') as "organisationIds" from (${rows}) found`;
}
