import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { OfferCard } from '../domain/offer-card';
import type { OfferState } from '../domain/offer';

/** One row of the table `offer`: nothing is joined, the card says the rest. */
export interface OfferRow {
  readonly id: string;
  readonly listKey: string;
  readonly referenceCode: string;
  readonly card: OfferCard;
  readonly declared: number;
  readonly available: number;
  readonly availableFrom: string;
  readonly availableTo: string;
  readonly state: OfferState;
  readonly distanceKm: number | null;
}

const EARTH_DIAMETER_KM = 12_742.0176;

// Haversine: steady for near points, where the law of cosines loses its digits.
const distance = sql`${sql.lit(EARTH_DIAMETER_KM)} * asin(sqrt(
  power(sind((o.latitude - here.latitude) / 2), 2)
  + cosd(here.latitude) * cosd(o.latitude) * power(sind((o.longitude - here.longitude) / 2), 2)))`;

const columns = sql`o.id, o.list_key as "listKey", o.reference_code as "referenceCode", o.card, o.declared,
  o.declared - o.reserved - o.allocated as available, o.available_from as "availableFrom", o.available_to as "availableTo", o.state`;

/** Offers, seen from the site of the organisation for which the person acts. Begin the rest with `where`. */
export function offerRows(reading: Reading, rest: RawBuilder<unknown>): RawBuilder<OfferRow> {
  const organisation = reading.actor.kind === 'person' ? reading.actor.organisationId : null;
  if (!organisation) return sql<OfferRow>`select ${columns}, null::float8 as "distanceKm" from offer o ${rest}`;
  return sql<OfferRow>`with here as materialized (select latitude, longitude from site where organisation_id = ${organisation}::uuid)
    select ${columns}, ${distance} as "distanceKm" from offer o left join here on true ${rest}`;
}
