import type { CursorKey, Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { References } from '../persistence/product-references';
import { admitted } from './admitted.sql';
import { listedOffers, type ListedOffer } from './listed-offers.sql';
import { matching, openOn, unseen } from './offer-filter';
import { longestFirst } from './patterns-of';
import type { OffersAsked } from './offers-of-day.sql';
import { offeringRule } from './offering-rule';
import { ownSite } from './within.sql';

/**
 * Up to this many are put in order once found. When there are more, the list in its order meets enough of them soon,
 * and is walked as if there were no index of words.
 */
export const MOST_FOUND = 2_000;

/** A listed offer, and how well it answers: 0 is best. */
export interface FoundOffer extends ListedOffer {
  readonly rank: number;
  /** Of all offers of the day that the words name, before any filter; one more than `MOST_FOUND` when there are more. */
  readonly found: number;
}

/** Words to be found, and codes of the references that they name. */
export interface Wanted {
  readonly stems: readonly string[];
  readonly codes: readonly string[];
}

/** A page of what is found, best first, and one row more. */
export function offersFound(
  reading: Reading,
  asked: OffersAsked,
  found: RawBuilder<unknown>,
  references: References,
): RawBuilder<FoundOffer> {
  const { day, today, filter, admission, first, key } = asked;
  return sql<FoundOffer>`with found as materialized (${found})
    ${listedOffers(
      reading,
      sql`join (select * from found order by rank, list_key, id) f on f.id = o.id where ${openOn(day)} ${key ? following(key) : sql``}
      ${matching(filter, { day, today, seenFrom: ownSite(reading), rule: offeringRule(reading) }, references)} ${admitted(admission, { day, today })}
      order by f.rank, f.list_key, f.id limit ${sql.lit(first + 1)}`,
      sql`, f.rank, (select count(*)::int from found) as found`,
    )}`;
}

/** Ids and ranks of the offers of a day that bear these words. */
export function bearing(day: string, { stems, codes }: Wanted): RawBuilder<unknown> {
  return sql`select id, rank, list_key collate "C" as list_key from app.offers_found(${day}::date, ${longestFirst(stems)}::text[], ${[...codes]}::text[], ${sql.lit(MOST_FOUND + 1)})`;
}

/** Of those whose words look like these ones. */
export function alike(day: string, stems: readonly string[]): RawBuilder<unknown> {
  return sql`select id, rank, list_key collate "C" as list_key from app.offers_alike(${day}::date, ${[...stems]}::text[], ${sql.lit(MOST_FOUND)})`;
}

/** Where nothing bears the words as they were typed. */
export function unlessFound(meant: RawBuilder<unknown>, day: string, typed: Wanted): RawBuilder<unknown> {
  return sql`${meant} where not exists (${bearing(day, typed)})`;
}

function following([rank, listKey, id]: CursorKey): RawBuilder<unknown> {
  return sql`and (f.rank, f.list_key, f.id) > (${unseen(sql`${rank}::int`)}, ${unseen(sql`${listKey}::text`)}, ${unseen(sql`${id}::uuid`)})`;
}
