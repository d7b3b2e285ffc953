import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { OfferState } from '../domain/offer';
import type { StoredAgreed, StoredCard } from '../domain/offer-card';
import { OFFER_TRUST, type OfferTrust } from './offer-trust.sql';

/** One row of the table `offer`: nothing is joined, the card says the rest. */
export interface OfferRow extends OfferTrust {
  readonly card: StoredCard;
  readonly agreed: StoredAgreed;
  readonly listKey: string;
  readonly declared: number;
  /** Units that nobody has ordered; how many of them are offered, the confidence says. */
  readonly available: number;
  readonly state: OfferState;
  /** Latitude and longitude of the site for which the person acts, in degrees; the same in each row. */
  readonly here: readonly [number, number] | null;
}

/** The code of the product reference that a stored card names. */
export function referenceIn({ card: [[, , , code]] }: Pick<OfferRow, 'card'>): string {
  return code;
}

/** Offers, seen from the site of the organisation for which the person acts. Begin the rest with `where`. */
export function offerRows(reading: Reading, rest: RawBuilder<unknown>): RawBuilder<OfferRow> {
  const organisation = reading.actor.kind === 'person' ? reading.actor.organisationId : null;
  return sql<OfferRow>`select o.card, o.agreed, o.list_key as "listKey", o.declared, o.declared - o.reserved - o.allocated as available,
      case when o.frozen and o.state = 'open' then 'paused' else o.state end as state,
      ${OFFER_TRUST},
      (select json_build_array(latitude, longitude) from site where organisation_id = ${organisation}::uuid) as here
    from offer o ${rest}`;
}
