import { sql, type RawBuilder } from 'kysely';
import { seasonOn } from '../domain/dated-season';
import { inSeason } from '../domain/season';
import { SHIFTS, worded } from '../domain/season-word';
import type { References } from '../persistence/product-references';

/** Offer `o` is harvested, caught or made on that day: by the territory's calendar, or by its producer's word on it. */
export function inSeasonOn(references: References, day: string): RawBuilder<boolean> {
  const month = Number(day.slice(5, 7));
  return sql<boolean>`case when length(o.season_word) = 12 then upper(substr(o.season_word, ${month}::int, 1)) = 'X'
    else o.reference_code || coalesce(o.season_word, '') = any(${keysInSeason(references, day)}::text[]) end`;
}

/** Codes of references, and codes followed by the shifts with which they are in season. */
function keysInSeason(references: References, day: string): string[] {
  return [...references.values()].flatMap((reference) => {
    const season = seasonOn(reference, day);
    return [null, ...SHIFTS]
      .filter((word) => inSeason(worded(season, word), day))
      .map((word) => `${reference.code}${word ?? ''}`);
  });
}
