import { sql, type RawBuilder } from 'kysely';

/** The orders in which a habit shows: the usual quantity is the middle one of so many. */
const RECENT = 5;

/**
 * What a kitchen's orders teach, written over what was learnt before: of one order's goods, or (null) of all.
 * It looks at the orders themselves, so that it may be asked twice, late, or from the beginning.
 */
export function learnGuide(buyerId: string, orderId: string | null): RawBuilder<unknown> {
  const goods = orderId
    ? sql`and o.unit_id in (select f.unit_id from order_line m join offer f on f.id = m.offer_id where m.order_id = ${orderId}::uuid)`
    : sql``;
  return sql`
    insert into guide_entry (buyer_id, unit_id, learnt_quantity, times_ordered, last_ordered_at, last_unit_price)
    select ${buyerId}::uuid, unit_id, percentile_disc(0.5) within group (order by quantity) filter (where nth <= ${sql.lit(RECENT)}),
      count(distinct order_id), max(placed_at), (array_agg(unit_price order by nth))[1]
    from (select o.unit_id, c.id as order_id, c.placed_at, l.quantity, l.unit_price,
        row_number() over (partition by o.unit_id order by c.placed_at desc, l.id) as nth
      from customer_order c join order_line l on l.order_id = c.id join offer o on o.id = l.offer_id
      where c.buyer_id = ${buyerId}::uuid and c.state <> 'cancelled' and l.state <> 'cancelled' ${goods}) as bought
    group by unit_id order by unit_id
    on conflict (territory_id, buyer_id, unit_id) do update set learnt_quantity = excluded.learnt_quantity,
      times_ordered = excluded.times_ordered, last_ordered_at = excluded.last_ordered_at, last_unit_price = excluded.last_unit_price,
      removed_at = case when guide_entry.removed_at < excluded.last_ordered_at then null else guide_entry.removed_at end`;
}

/** Before all is learnt again: what no order teaches any more is forgotten, and what was set by hand stays. */
export function forgetLearnt(buyerId: string): RawBuilder<unknown> {
  return sql`update guide_entry set learnt_quantity = null, times_ordered = 0, last_ordered_at = null, last_unit_price = null
    where buyer_id = ${buyerId}::uuid`;
}

/** Entries that nothing speaks for. */
export function dropEmpty(buyerId: string): RawBuilder<unknown> {
  return sql`delete from guide_entry where buyer_id = ${buyerId}::uuid and times_ordered = 0 and own_name is null
    and usual_quantity is null and not is_pinned and removed_at is null`;
}
