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

/** Places are gathered from the whole file before any is judged: the order of its rows does not matter, nor that of two files. */
export class SupplyLimits {
  private readonly known: Map<string, Point>;
  private around: Surroundings | undefined;

  constructor(
    private readonly land: Land,
    private readonly communes: Communes,
    private readonly locale: Locale,
  ) {
    this.known = new Map(land.knownSites.map((point) => [cellOf(point), point]));
  }

  /** A first look at each row of the file. */
  gather({ draft }: ReadRow): void {
    const place = draft?.site.coordinates;
    if (place && this.land.perimeter.has(draft.site.inseeCode)) this.known.set(cellOf(place), place);
  }

  /** Refuses what lies outside the supply area. A row without a place stands where the territory knows it, or in the middle of its commune. */
  within(row: ReadRow): ReadRow {
    const { site } = row.draft ?? {};
    const where = site?.coordinates ?? site?.centre;
    if (!site || !where) return row;
    const place = { ...where, inseeCode: site.inseeCode };
    return this.land.supplyArea.contains(place, this.surroundings) ? row : outside(row, site.commune, this.locale);
  }

  private get surroundings(): Surroundings {
    return (this.around ??= {
      isInPerimeter: (code) => this.land.perimeter.has(code),
      epciOf: (code) => this.communes.ofCode(code)?.epci ?? null,
      known: [...this.known.values()].map(rounded),
    });
  }
}

function outside(row: ReadRow, commune: string, locale: Locale): ReadRow {
  const reason = reasonOf(organisationsRefusals.because('site-outside-supply-area', { commune }), locale);
  return { ...row, draft: null, reasons: [...row.reasons, reason] };
}

/** Places about a hundred metres apart count as one: distances are compared with whole kilometres. */
function cellOf(point: Point): string {
  const { latitude, longitude } = rounded(point);
  return `${latitude} ${longitude}`;
}

function rounded({ latitude, longitude }: Point): Point {
  return { latitude: Number(latitude.toFixed(3)), longitude: Number(longitude.toFixed(3)) };
}
