import type { CalendarSeason } from '@maillon/core/catalogue/contract';
import type { Locale } from '@maillon/platform/contract';
import { correctionOn } from '../domain/dated-season';
import type { ReferenceRow } from '../persistence/product-references';
import type { TerritorySeason } from '../persistence/territory-seasons';
import { referenceView } from './offer-view';

/** One line of the calendar as it is on a day. */
export function seasonView(
  reference: Omit<ReferenceRow, 'corrections'>,
  corrections: readonly TerritorySeason[],
  { day, locale }: { readonly day: string; readonly locale: Locale },
): CalendarSeason {
  const correction = correctionOn({ corrections }, day);
  return {
    reference: referenceView(reference, locale),
    season: correction?.season ?? reference.season,
    certainty: correction?.certainty ?? reference.seasonCertainty,
    source: correction?.note ?? reference.seasonSource,
    isCorrected: correction !== null,
    corrections: corrections.map(({ season, certainty, note, from, to, at }) => ({
      ...{ season, certainty, note, from, to, at: new Date(at).toISOString() },
    })),
  };
}
