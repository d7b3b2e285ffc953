import { Injectable } from '@nestjs/common';
import {
  TOUCH_EXAMPLES,
  type ParticipationChange,
  type ParticipationTouch,
  type ParticipationTouchStrategy,
} from '@maillon/core/organisations/server';
import { TO_PREPARE } from '@maillon/core/orders/contract';
import type { Sentence } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';

type Found = Pick<ParticipationTouch, 'count' | 'examples'>;

const PLACED: Sentence = {
  fr: 'Commandes en cours : elles seront livrées',
  en: 'Open orders: they will be delivered',
};
const BASKETS: Sentence = {
  fr: 'Paniers remplis : ils ne pourront plus être commandés',
  en: 'Filled baskets: they can no longer be ordered',
};
const TO_SUPPLY: Sentence = {
  fr: 'Bons de commande à préparer ou à enlever : ils restent dus',
  en: 'Supplier orders to prepare or collect: they are still due',
};
const WAITING: Sentence = {
  fr: 'Commandes qui attendent l’heure limite avec leurs produits : elles seront servies',
  en: 'Orders that wait for the cut-off with their goods: they will be served',
};

/** What was ordered by or from organisations that are about to be suspended or to leave, and is still on its way. */
@Injectable()
export class ParticipationTouchOnOrders implements ParticipationTouchStrategy {
  async touched(reading: Reading, { ids }: ParticipationChange): Promise<ParticipationTouch[]> {
    const these = sql`any(${[...ids]}::uuid[])`;
    const all: ParticipationTouch[] = [
      { label: PLACED, fate: 'kept', ...(await reading.row(placedBy(these)))! },
      { label: TO_SUPPLY, fate: 'kept', ...(await reading.row(dueFrom(these)))! },
      { label: WAITING, fate: 'kept', ...(await reading.row(waitingFor(these)))! },
      { label: BASKETS, fate: 'stops', ...(await reading.row(basketsOf(these, reading.at)))! },
    ];
    return all.filter(({ count }) => count > 0);
  }
}

function placedBy(these: RawBuilder<unknown>): RawBuilder<Found> {
  return named(sql`select reference || ' · ' || buyer_name as name, delivery_day as day from customer_order
    where buyer_id = ${these} and state in ('placed', 'confirmed', 'in-delivery')`);
}

function dueFrom(these: RawBuilder<unknown>): RawBuilder<Found> {
  return named(sql`select reference || ' · ' || producer_name as name, delivery_day as day from supplier_order
    where producer_id = ${these} and state = any(${[...TO_PREPARE, 'prepared']}::text[])`);
}

function waitingFor(these: RawBuilder<unknown>): RawBuilder<Found> {
  return named(sql`select o.reference || ' · ' || o.buyer_name as name, o.delivery_day as day from customer_order o
    where o.state = 'placed' and exists (select from order_line l where l.order_id = o.id and l.producer_id = ${these} and l.state <> 'cancelled')`);
}

function basketsOf(these: RawBuilder<unknown>, at: Date): RawBuilder<Found> {
  return named(sql`select s.name, s.delivery_day as day from basket b join sales_session s on s.id = b.session_id
    where b.buyer_id = ${these} and s.state = 'planned' and s.cut_off_at > ${at}::timestamptz
      and exists (select from basket_line l where l.basket_id = b.id)
      and not exists (select from customer_order o where o.session_id = b.session_id and o.buyer_id = b.buyer_id and o.state <> 'cancelled')`);
}

/** How many rows there are, and the first by their day. */
function named(rows: RawBuilder<unknown>): RawBuilder<Found> {
  return sql<Found>`select count(*)::int as count,
    coalesce((array_agg(name order by day, name))[1:${sql.lit(TOUCH_EXAMPLES)}], '{}') as examples from (${rows}) found`;
}
