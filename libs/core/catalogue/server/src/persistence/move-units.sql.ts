import { sql, type RawBuilder } from 'kysely';

export type UnitsMove = 'reserve' | 'release' | 'allocate';

/** An offer that has not what was asked of it. */
export interface LackingUnits {
  readonly offerId: string;
  /** Null when there is no such offer, like what is left of it. */
  readonly product: string | null;
  readonly left: number | null;
}

interface MoveSql {
  /** How many units of an offer could move. */
  readonly left: RawBuilder<number>;
  readonly change: RawBuilder<unknown>;
}

const MOVES: Readonly<Record<UnitsMove, MoveSql>> = {
  reserve: {
    left: sql<number>`case when o.state = 'open' and not o.frozen then o.declared - o.reserved - o.allocated else 0 end`,
    change: sql`reserved = o.reserved + w.quantity`,
  },
  release: { left: sql<number>`o.reserved`, change: sql`reserved = o.reserved - w.quantity` },
  allocate: {
    left: sql<number>`o.reserved`,
    change: sql`reserved = o.reserved - w.quantity, allocated = o.allocated + w.quantity`,
  },
};

/**
 * Moves units of several offers, all or nothing, in one statement. Returns the offers that lack some, none when it was done.
 * Everybody locks in the order of the ids, so nobody waits in a circle; what is left is read under the lock, so it is true.
 * No key is touched: a basket that points at an offer (its foreign key shares a lock on the key) waits for nobody here.
 */
export function moveUnits(
  lines: readonly { readonly offerId: string; readonly quantity: number }[],
  move: UnitsMove,
): RawBuilder<LackingUnits> {
  const ids = lines.map(({ offerId }) => offerId);
  const { left, change } = MOVES[move];
  return sql`with
    wanted as (select id, quantity from unnest(${ids}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[]) as w (id, quantity)),
    locked as materialized (
      select o.id, o.product_name, ${left} as units from offer o where o.id = any(${ids}::uuid[]) order by o.id for no key update),
    lacking as materialized (
      select w.id, l.product_name, l.units from wanted w left join locked l on l.id = w.id where l.id is null or l.units < w.quantity),
    moved as (
      update offer o set ${change} from wanted w join locked l on l.id = w.id where o.id = w.id and not exists (select from lacking))
    select id as "offerId", product_name as product, units as left from lacking order by id`;
}
