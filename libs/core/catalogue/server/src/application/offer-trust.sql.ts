import { sql } from 'kysely';
import type { OfferSource } from '../domain/offer';

/** What the confidence in an offer is reckoned from, in its own row. */
export interface OfferTrust {
  /** An instant; null when nobody wrote down when it was said. */
  readonly confirmedAt: string | null;
  readonly source: OfferSource;
  readonly halfLifeDays: number;
  readonly fillBp: number;
  /** Most that the platform's sales take; null: all there are. */
  readonly most: number | null;
}

export const OFFER_TRUST = sql`o.confirmed_at as "confirmedAt", o.declared_source as source, o.half_life_days as "halfLifeDays",
  o.fill_bp as "fillBp", (o.quotas ->> 'sales')::int as most`;
