import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { OfferState } from '../domain/offer';
import { OFFER_TRUST, type OfferTrust } from './offer-trust.sql';

/** What a list reads of an offer: what changes with each order. The card, which does not, is in memory. */
export interface ListedOffer extends OfferTrust {
  readonly id: string;
  /** Number of its card. */
  readonly revision: string;
  readonly declared: number;
  /** Units that nobody has ordered; how many of them are offered, the confidence says. */
  readonly available: number;
  readonly state: OfferState;
  /** Latitude and longitude of the site for which the person acts, in degrees, with a space between; the same in each row. */
  readonly here: string | null;
}

/** Offers without their cards, seen from the site of the organisation for which the person acts. Begin the rest with `where`. */
export function listedOffers(
  reading: Reading,
  rest: RawBuilder<unknown>,
  more: RawBuilder<unknown> = sql``,
): RawBuilder<ListedOffer> {
  const organisation = reading.actor.kind === 'person' ? reading.actor.organisationId : null;
  return sql<ListedOffer>`select o.id, o.card_revision as revision, o.declared, o.declared - o.reserved - o.allocated as available,
      case when o.frozen and o.state = 'open' then 'paused' else o.state end as state,
      ${OFFER_TRUST},
      (select latitude || ' ' || longitude from site where organisation_id = ${organisation}::uuid) as here ${more}
    from offer o ${rest}`;
}
