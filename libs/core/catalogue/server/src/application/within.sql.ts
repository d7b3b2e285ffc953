import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';

/** The radius of domain/distance.ts of the territories. */
const EARTH_KM = 6371.0088;

/**
 * Offer `o` comes from at most so many kilometres from the site of an organisation, as the crow flies. Once for all rows:
 * a territory has a few hundred producers. Without a site nothing is near.
 */
export function within(kilometres: number, seenFrom: string | null): RawBuilder<boolean> {
  return sql<boolean>`o.producer_id = any(array(select s.organisation_id from site s, site h
    where h.organisation_id = ${seenFrom}::uuid and ${sql.lit(2 * EARTH_KM)} * asin(least(1, sqrt(
      sin(radians(h.latitude - s.latitude) / 2) ^ 2
      + cos(radians(s.latitude)) * cos(radians(h.latitude)) * sin(radians(h.longitude - s.longitude) / 2) ^ 2))) <= ${kilometres}::float8))`;
}

/** The organisation whose site somebody looks from; null for who acts for none. */
export function ownSite({ actor }: Pick<Reading, 'actor'>): string | null {
  return actor.kind === 'person' ? actor.organisationId : null;
}
