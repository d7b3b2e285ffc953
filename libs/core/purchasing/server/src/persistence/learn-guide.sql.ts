import { sql, type RawBuilder } from 'kysely';

/** The orders in which a habit shows: the usual quantity is the middle one of so many. */
const RECENT = 5;
/** An order that is told again is known among so many of the same goods. */
const KEPT = 10;

/**
 * What a kitchen's orders teach, added to what was learnt before: of one order, or (null) of all, after `forgetLearnt`.
 * An order that is told twice teaches once; one that is told after a later one counts as the oldest of the recent ones. Of
 * one order it reads that order only, however many there are.
 */
export function learnGuide(buyerId: string, orderId: string | null): RawBuilder<unknown> {
  const orders = orderId ? sql`and c.id = ${orderId}::uuid` : sql``;
  return sql`
    insert into guide_entry (buyer_id, unit_id, taught_by, recent_quantities, times_ordered, learnt_quantity, last_ordered_at, last_unit_price)
    select ${buyerId}::uuid, unit_id, orders[:${sql.lit(KEPT)}], quantities[:${sql.lit(RECENT)}], cardinality(orders),
      ${middleOf(sql`quantities[:${sql.lit(RECENT)}]`)}, placed_at, prices[1]
    from (select unit_id, max(placed_at) as placed_at, array_agg(id order by placed_at desc, id) as orders,
        array_agg(quantity order by placed_at desc, id) as quantities, array_agg(price order by placed_at desc, id) as prices
      from (select c.id, c.placed_at, o.unit_id, sum(l.quantity)::int as quantity, min(l.unit_price) as price
        from customer_order c join order_line l on l.order_id = c.id join offer o on o.id = l.offer_id
        where c.buyer_id = ${buyerId}::uuid and c.state <> 'cancelled' and l.state <> 'cancelled' ${orders}
        group by c.id, c.placed_at, o.unit_id) as bought
      group by unit_id) as taught
    order by unit_id
    on conflict (territory_id, buyer_id, unit_id) do update set
      (taught_by, recent_quantities, times_ordered, learnt_quantity, last_ordered_at, last_unit_price) = (
        select taught_by, recent_quantities, guide_entry.times_ordered + excluded.times_ordered, ${middleOf(sql`recent_quantities`)},
          greatest(guide_entry.last_ordered_at, excluded.last_ordered_at), last_unit_price
        from (select ${newestFirst('taught_by', KEPT)}, ${newestFirst('recent_quantities', RECENT)},
          case when ${IS_LATE} then guide_entry.last_unit_price else excluded.last_unit_price end as last_unit_price) as learnt),
      removed_at = case when guide_entry.removed_at < excluded.last_ordered_at then null else guide_entry.removed_at end
    where not excluded.taught_by <@ guide_entry.taught_by`;
}

const IS_LATE = sql`excluded.last_ordered_at < guide_entry.last_ordered_at`;

function newestFirst(column: string, most: number): RawBuilder<unknown> {
  const [told, known] = [sql.ref(`excluded.${column}`), sql.ref(`guide_entry.${column}`)];
  return sql`(case when ${IS_LATE} then ${known} || ${told} else ${told} || ${known} end)[:${sql.lit(most)}] as ${sql.ref(column)}`;
}

function middleOf(quantities: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select percentile_disc(0.5) within group (order by quantity) from unnest(${quantities}) as quantity)`;
}

/** Before all is learnt again: what no order teaches any more is forgotten, and what was set by hand stays. */
export function forgetLearnt(buyerId: string): RawBuilder<unknown> {
  return sql`update guide_entry set taught_by = '{}', recent_quantities = '{}', learnt_quantity = null, times_ordered = 0, last_ordered_at = null, last_unit_price = null
    where buyer_id = ${buyerId}::uuid`;
}

/** Entries that nothing speaks for. */
export function dropEmpty(buyerId: string): RawBuilder<unknown> {
  return sql`delete from guide_entry where buyer_id = ${buyerId}::uuid and times_ordered = 0 and own_name is null
    and usual_quantity is null and not is_pinned and removed_at is null`;
}
