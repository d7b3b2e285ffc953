import { sql, type RawBuilder } from 'kysely';

/** The orders in which a habit shows: the usual quantity is the middle one of so many. */
const RECENT = 5;
/** An order that is told again is known among so many of the same goods. */
const KEPT = 10;

/**
 * What a kitchen's orders teach, added to what was learnt before: of one order, or (null) of all, after `forgetLearnt`.
 * An order that is told twice, or late, teaches once. Of one order it reads that order only, however many there are.
 */
export function learnGuide(buyerId: string, orderId: string | null): RawBuilder<unknown> {
  const orders = orderId ? sql`and c.id = ${orderId}::uuid` : sql``;
  return sql`
    insert into guide_entry (buyer_id, unit_id, lessons, times_ordered, learnt_quantity, last_ordered_at, last_unit_price)
    select ${buyerId}::uuid, unit_id, (${newestFirst(sql`l.lesson`)}), times, quantity, placed_at, price
    from (select unit_id, count(*) as times, max(placed_at) as placed_at,
        percentile_disc(0.5) within group (order by quantity) filter (where nth <= ${sql.lit(RECENT)}) as quantity,
        min(price) filter (where nth = 1) as price,
        jsonb_agg(jsonb_build_object('order', id, 'quantity', quantity, 'price', price, 'at', placed_at)) as lesson
      from (select bought.*, row_number() over (partition by unit_id order by placed_at desc, id) as nth
        from (select c.id, c.placed_at, o.unit_id, sum(l.quantity)::int as quantity, min(l.unit_price) as price
          from customer_order c join order_line l on l.order_id = c.id join offer o on o.id = l.offer_id
          where c.buyer_id = ${buyerId}::uuid and c.state <> 'cancelled' and l.state <> 'cancelled' ${orders}
          group by c.id, c.placed_at, o.unit_id) as bought) as counted
      group by unit_id) as l
    order by unit_id
    on conflict (territory_id, buyer_id, unit_id) do update set
      (lessons, times_ordered, learnt_quantity, last_ordered_at, last_unit_price) = (${learntWith(sql`guide_entry`)}),
      removed_at = case when guide_entry.removed_at < excluded.last_ordered_at then null else guide_entry.removed_at end`;
}

/** The entry with the lessons that it did not know. */
function learntWith(entry: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select (${newestFirst(sql`known.lessons`)}),
      ${entry}.times_ordered + excluded.times_ordered - (jsonb_array_length(excluded.lessons) - jsonb_array_length(new.lessons)),
      (select percentile_disc(0.5) within group (order by (lesson ->> 'quantity')::int) from (${lessonsOf(sql`known.lessons`)} limit ${sql.lit(RECENT)}) as recent),
      greatest(${entry}.last_ordered_at, excluded.last_ordered_at),
      case when excluded.last_ordered_at >= ${entry}.last_ordered_at or ${entry}.last_ordered_at is null
        then excluded.last_unit_price else ${entry}.last_unit_price end
    from (select coalesce(jsonb_agg(lesson), '[]') as lessons from jsonb_array_elements(excluded.lessons) as told (lesson)
        where not ${entry}.lessons @> jsonb_build_array(jsonb_build_object('order', lesson -> 'order'))) as new,
      lateral (select ${entry}.lessons || new.lessons as lessons) as known`;
}

function newestFirst(lessons: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select coalesce(jsonb_agg(lesson), '[]') from (${lessonsOf(lessons)} limit ${sql.lit(KEPT)}) as newest`;
}

function lessonsOf(lessons: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select lesson from jsonb_array_elements(${lessons}) as known_lesson (lesson) order by (lesson ->> 'at')::timestamptz desc, lesson ->> 'order'`;
}

/** Before all is learnt again: what no order teaches any more is forgotten, and what was set by hand stays. */
export function forgetLearnt(buyerId: string): RawBuilder<unknown> {
  return sql`update guide_entry set lessons = '[]', learnt_quantity = null, times_ordered = 0, last_ordered_at = null, last_unit_price = null
    where buyer_id = ${buyerId}::uuid`;
}

/** Entries that nothing speaks for. */
export function dropEmpty(buyerId: string): RawBuilder<unknown> {
  return sql`delete from guide_entry where buyer_id = ${buyerId}::uuid and times_ordered = 0 and own_name is null
    and usual_quantity is null and not is_pinned and removed_at is null`;
}
