import type { CursorKey, Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { References } from '../persistence/product-references';
import type { Admission } from './admissions';
import { admitted } from './admitted.sql';
import { matching, openOn, unseen, type OfferFilter } from './offer-filter';
import { offeringRule } from './offering-rule';
import { ownSite } from './within.sql';
import { listedOffers, type ListedOffer } from './listed-offers.sql';

export interface OffersAsked {
  readonly day: string;
  readonly today: string;
  readonly filter?: OfferFilter;
  /** What the rules of the day let through. */
  readonly admission: Admission;
  readonly first: number;
  /** List key and id of the last offer of the page before. */
  readonly key: CursorKey | null;
  /** Beginnings of words that each offer must bear. */
  readonly stems?: readonly string[];
}

/** A page of the catalogue and one row more, in the order of the index `offer_list`. */
export function offersOfDay(
  reading: Reading,
  { day, today, filter, admission, first, key, stems }: OffersAsked,
  references: References,
): RawBuilder<ListedOffer> {
  const following = key
    ? sql`and (o.list_key, o.id) > (${unseen(sql`${key[0]}::text`)}, ${unseen(sql`${key[1]}::uuid`)})`
    : sql``;
  const wanted = matching(
    filter,
    { day, today, seenFrom: ownSite(reading), rule: offeringRule(reading) },
    references,
    stems,
  );
  // The length of the page is written out: a plan made for any length would not trust the index.
  return listedOffers(
    reading,
    sql`where ${openOn(day)} ${following} ${wanted} ${admitted(admission, { day, today })}
    order by o.list_key, o.id limit ${sql.lit(first + 1)}`,
  );
}
