import { SALES_CHANNEL } from '@maillon/core/catalogue/contract';
import { sql, type RawBuilder } from 'kysely';
import type { SafetyRule } from '../domain/offer-stock';

/** By what it is decided how much of an offer may be taken. */
export interface OfferingRule {
  readonly at: Date;
  readonly safety: SafetyRule;
}

/** Units of the declaration of `offer` that are offered, whoever has ordered them. As domain/offer-stock.ts says it. */
export function unitsOffered({ at, safety }: OfferingRule, offer = 'o'): RawBuilder<number> {
  const { onDemandBelow, fullFrom, least } = safety;
  return sql<number>`app.offer_offered(${sql.ref(`${offer}.declared`)}, ${trustIn(offer)}, ${at}::timestamptz,
    ${onDemandBelow}::float8, ${fullFrom}::float8, ${least}::float8)`;
}

/** Too old to be believed. */
export function isTooOld({ at, safety }: OfferingRule, offer = 'o'): RawBuilder<boolean> {
  return sql<boolean>`app.offer_confidence(${trustIn(offer)}, ${at}::timestamptz) < ${safety.onDemandBelow}::float8`;
}

/** Something of it can be reserved now; what nobody is left of is passed over before anything is reckoned. */
export function isOffered(rule: OfferingRule): RawBuilder<boolean> {
  return sql<boolean>`(o.declared > o.reserved + o.allocated and coalesce(${share('o')} > o.reserved + o.allocated, true)
    and ${unitsOffered(rule)} > o.reserved + o.allocated and not (${isTooOld(rule)}))`;
}

/** Units that can be reserved now. */
export function unitsLeft(rule: OfferingRule, offer = 'o'): RawBuilder<number> {
  const [state, frozen, reserved, allocated] = ['state', 'frozen', 'reserved', 'allocated'].map((name) =>
    sql.ref(`${offer}.${name}`),
  );
  return sql<number>`case when ${state} = 'open' and not ${frozen} and not (${isTooOld(rule, offer)})
    then greatest(0, least(${unitsOffered(rule, offer)}, ${share(offer)}) - ${reserved} - ${allocated}) else 0 end`;
}

/** Most that the platform's sales take; null: all there are. */
function share(offer: string): RawBuilder<number | null> {
  return sql<number | null>`(${sql.ref(`${offer}.quotas`)} ->> ${sql.lit(SALES_CHANNEL)})::int`;
}

function trustIn(offer: string): RawBuilder<unknown> {
  return sql.join(
    ['confirmed_at', 'available_from', 'half_life_days', 'fill_bp'].map((column) => sql.ref(`${offer}.${column}`)),
    sql`, `,
  );
}
