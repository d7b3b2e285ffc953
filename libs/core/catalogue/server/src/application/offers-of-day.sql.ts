import type { CursorKey, Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { References } from '../persistence/product-references';
import type { Admission } from './admissions';
import { admitted } from './admitted.sql';
import { matching, openOn, unseen, type OfferFilter } from './offer-filter';
import { offerRows, type OfferRow } from './offer-rows.sql';

export interface OffersAsked {
  readonly day: string;
  readonly today: string;
  readonly filter?: OfferFilter;
  /** What the rules of the day let through. */
  readonly admission: Admission;
  readonly first: number;
  /** List key and id of the last offer of the page before. */
  readonly key: CursorKey | null;
  /** The only ones that the search names, when they are known already. */
  readonly named?: readonly string[] | null;
}

/** A page of the catalogue and one row more, in the order of the index `offer_list`. */
export function offersOfDay(
  reading: Reading,
  { day, today, filter, admission, first, key, named }: OffersAsked,
  references: References,
): RawBuilder<OfferRow> {
  const seenFrom = reading.actor.kind === 'person' ? reading.actor.organisationId : null;
  const following = key
    ? sql`and (o.list_key, o.id) > (${unseen(sql`${key[0]}::text`)}, ${unseen(sql`${key[1]}::uuid`)})`
    : sql``;
  const wanted = named
    ? sql`and o.id = any(${[...named]}::uuid[]) ${matching({ ...filter, search: null }, { day, today, seenFrom }, references)}`
    : matching(filter, { day, today, seenFrom }, references);
  // The length of the page is written out: a plan made for any length would not trust the index.
  return offerRows(
    reading,
    sql`where ${openOn(day)} ${following} ${wanted} ${admitted(admission, { day, today })}
    order by o.list_key, o.id limit ${sql.lit(first + 1)}`,
  );
}
