import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { areIndexed, searchWords } from './search-words';

/**
 * Up to this many are put in order once found. When there are more, the list in its order meets enough of them soon,
 * and is walked as if there were no index of words.
 */
const MOST = 500;

/** The offers of the day that the search names; null when there are so many that the list is better walked. */
export async function offersNamed(
  reading: Reading,
  day: string,
  search: string | null | undefined,
): Promise<string[] | null> {
  const words = searchWords(search);
  if (!areIndexed(words)) return null;
  const found = await reading.rows(named(day, words));
  return found.length > MOST ? null : found.map(({ id }) => id);
}

export function named(day: string, words: readonly string[]): RawBuilder<{ id: string }> {
  const patterns = sql.join(words.map((word) => sql`'%' || app.plain(${word}::text) || '%'`));
  return sql`select id from app.offers_named(${day}::date, array[${patterns}], ${sql.lit(MOST + 1)}) as id`;
}
