import { Injectable } from '@nestjs/common';
import type { DataSubject, HeldData, PersonalDataKeeper, Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

type Rows = Record<string, unknown>;

/** An order does not say who placed it; the log does, as long as it is kept. */
const placedBy = (personId: string | null) => sql`(select o.object_id from audit_entry a
    join audit_object o on o.territory_id = a.territory_id and o.entry_id = a.id
  where a.person_id = ${personId}::uuid and a.use_case = 'orders.place-order')`;

interface Bought extends Rows {
  readonly day: string;
}

const ordersOf = (personId: string | null, email: string | null) => sql<Bought>`
  select c.reference, c.buyer_name as buyer, c.delivery_day as day, c.state from customer_order c
  where c.id in ${placedBy(personId)}
    or c.buyer_id in (select id from participation where part = 'buyer' and lower(email) = lower(${email}::text))
  order by c.delivery_day, c.placed_at`;

/** Orders stay as vouchers, in the firm's name; what a person wrote on them beside does not. */
@Injectable()
export class OrdersKeeper implements PersonalDataKeeper {
  async held(reading: Reading, { personId, email }: DataSubject): Promise<HeldData[]> {
    const bought = await reading.rows(ordersOf(personId, email));
    const notes = sql<Rows>`select reference, placed_at as at, note from customer_order
      where note is not null and id in ${placedBy(personId)}
      union all select o.reference, o.placed_at, l.note from order_line l join customer_order o on o.id = l.order_id
      where l.note is not null and o.id in ${placedBy(personId)} order by at`;
    return [
      held('order-notes', { fr: 'Notes de commande', en: 'Notes on orders' }, await reading.rows(notes)),
      {
        ...held('orders', { fr: 'Commandes', en: 'Orders' }, bought),
        fate: 'kept',
        hold: 'orders.commercial-documents',
        latest: bought.at(-1)?.day ?? null,
      },
    ];
  }

  async erase(work: Work, { personId }: DataSubject): Promise<void> {
    await work.rows(sql`update customer_order set note = null where note is not null and id in ${placedBy(personId)}`);
    await work.rows(
      sql`update order_line set note = null where note is not null and order_id in ${placedBy(personId)}`,
    );
  }
}

function held(word: string, title: HeldData['title'], rows: readonly Rows[]): HeldData {
  return { what: `orders.${word}`, title, fate: 'erased', rows };
}
