import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { Communes, Point, SupplyArea, Surroundings } from '@maillon/core/territories/server';
import type { Locale } from '@maillon/platform/contract';
import type { ReadRow } from './read-rows';
import { reasonOf } from './row-notes';

export interface Land {
  readonly supplyArea: SupplyArea;
  /** INSEE codes of the perimeter today. */
  readonly perimeter: ReadonlySet<string>;
  /** Sites of the territory in those communes. */
  readonly knownSites: readonly Point[];
}

/** The communes that a file of this territory most likely means by a name that several bear. */
export function likelyCommunes({ perimeter, supplyArea }: Land, communes: Communes): Set<string> {
  return new Set([...perimeter, ...supplyArea.neighbours.flatMap((siren) => communes.epci(siren)?.communeCodes ?? [])]);
}

/**
 * Refuses what lies outside the supply area. Distances are measured from the sites known in the perimeter, those of the file
 * included: the order of its rows does not matter, nor that of two files.
 */
export function withinSupplyArea(rows: readonly ReadRow[], land: Land, communes: Communes, locale: Locale): ReadRow[] {
  const inFile = rows.flatMap(({ draft }) => (draft && land.perimeter.has(draft.site.inseeCode) ? [draft.site] : []));
  const around: Surroundings = {
    isInPerimeter: (code) => land.perimeter.has(code),
    epciOf: (code) => communes.ofCode(code)?.epci ?? null,
    known: distinct([...land.knownSites, ...inFile]),
  };
  return rows.map((row) =>
    !row.draft || land.supplyArea.contains(row.draft.site, around) ? row : outside(row, row.draft.site.commune, locale),
  );
}

function outside(row: ReadRow, commune: string, locale: Locale): ReadRow {
  const reason = reasonOf(organisationsRefusals.because('site-outside-supply-area', { commune }), locale);
  return { ...row, draft: null, reasons: [...row.reasons, reason] };
}

/** Places about a hundred metres apart count as one: distances are compared with whole kilometres. */
function distinct(points: readonly Point[]): Point[] {
  const byCell = new Map<string, Point>();
  for (const { latitude, longitude } of points) {
    const cell = { latitude: Number(latitude.toFixed(3)), longitude: Number(longitude.toFixed(3)) };
    byCell.set(`${cell.latitude} ${cell.longitude}`, cell);
  }
  return [...byCell.values()];
}
