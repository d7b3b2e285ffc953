import { sql, type RawBuilder } from 'kysely';
import { isTooOld, unitsOffered, type OfferingRule } from './offered-units.sql';

export type UnitsMove = 'reserve' | 'release' | 'allocate';

/** An offer that has not what was asked of it. */
export interface LackingUnits {
  readonly offerId: string;
  /** Null when there is no such offer, like what is left of it. */
  readonly product: string | null;
  readonly left: number | null;
  /** It was confirmed too long ago for more to be reserved: one asks the producer. */
  readonly onDemand: boolean;
}

export interface UnitsToMove {
  readonly offerId: string;
  readonly quantity: number;
  readonly orderId: string | null;
}

/** What the ledger says of a move, and what decides whether it may be. */
export interface MoveCause extends OfferingRule {
  readonly channel: string;
  readonly source: string;
  readonly personId: string | null;
}

interface MoveSql {
  /** How many units of an offer could move. */
  readonly left: RawBuilder<number>;
  readonly change: RawBuilder<unknown>;
  readonly fact: string;
}

/** Taken by a channel so far; looked up for the few offers that have quotas. */
function taken(channel: string): RawBuilder<number> {
  return sql<number>`(select coalesce(sum(case kind when 'released' then -quantity else quantity end), 0) from availability_entry e
    where e.offer_id = o.id and e.channel = ${channel}::text and e.kind in ('reserved', 'released'))::int`;
}

function free(cause: MoveCause): RawBuilder<number> {
  const { channel } = cause;
  const left = sql`greatest(0, ${unitsOffered(cause)} - o.reserved - o.allocated)`;
  return sql<number>`case when o.quotas ? ${channel}::text
    then least(${left}, greatest(0, (o.quotas ->> ${channel}::text)::int - ${taken(channel)})) else ${left} end`;
}

/** All that is still believed is taken, and there would be more. */
function isHeldBack(cause: MoveCause): RawBuilder<boolean> {
  return sql<boolean>`(o.declared > o.reserved + o.allocated and ${unitsOffered(cause)} <= o.reserved + o.allocated)`;
}

function moveSql(move: UnitsMove, cause: MoveCause): MoveSql {
  if (move === 'reserve')
    return {
      left: sql<number>`case when o.state = 'open' and not o.frozen and not (${isTooOld(cause)}) then ${free(cause)} else 0 end`,
      change: sql`reserved = o.reserved + w.quantity`,
      fact: 'reserved',
    };
  if (move === 'release')
    return { left: sql<number>`o.reserved`, change: sql`reserved = o.reserved - w.quantity`, fact: 'released' };
  return {
    left: sql<number>`o.reserved`,
    change: sql`reserved = o.reserved - w.quantity, allocated = o.allocated + w.quantity`,
    fact: 'allocated',
  };
}

/**
 * Moves units of several offers, all or nothing, in one statement that also writes their facts into the ledger. Returns the
 * offers that lack some, none when it was done. Everybody locks in the order of the ids, so nobody waits in a circle; what is
 * left is read under the lock, so it is true. No key is touched: a basket that points at an offer (its foreign key shares a
 * lock on the key) waits for nobody here.
 */
export function moveUnits(lines: readonly UnitsToMove[], move: UnitsMove, cause: MoveCause): RawBuilder<LackingUnits> {
  const ids = lines.map(({ offerId }) => offerId);
  const { left, change, fact } = moveSql(move, cause);
  return sql`with
    asked as (select * from unnest(${ids}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[],
      ${lines.map(({ orderId }) => orderId)}::uuid[]) as w (id, quantity, order_id)),
    wanted as (select id, sum(quantity)::int as quantity from asked group by id),
    locked as materialized (
      select o.id, o.product_name, ${left} as units,
        o.state = 'open' and not o.frozen and (${isTooOld(cause)} or ${isHeldBack(cause)}) as on_demand
      from offer o where o.id = any(${ids}::uuid[]) order by o.id for no key update),
    lacking as materialized (
      select w.id, l.product_name, l.units, l.on_demand from wanted w left join locked l on l.id = w.id where l.id is null or l.units < w.quantity),
    moved as (
      update offer o set ${change} from wanted w join locked l on l.id = w.id where o.id = w.id and not exists (select from lacking)),
    told as (
      insert into availability_entry (offer_id, kind, quantity, channel, source, by_person, order_id, at)
      select id, ${fact}::text, quantity, ${cause.channel}::text, ${cause.source}::text, ${cause.personId}::uuid, order_id, ${cause.at}::timestamptz
      from asked where not exists (select from lacking))
    select id as "offerId", product_name as product, units as left, coalesce(on_demand, false) as "onDemand" from lacking order by id`;
}
