import type { Coordinates } from '../../domain/coordinates';
import type { ReadRow } from './read-rows';

export interface Places {
  /** The commune in which the territory knows a producer; undefined for one that it does not know. */
  communeOf(siret: string): string | undefined;
  centreOf(inseeCode: string): Coordinates | null;
}

/** A row that says nothing of its place, and whose producer is not known there, stands in the middle of its commune. */
export function placedRow(row: ReadRow, { communeOf, centreOf }: Places): ReadRow {
  const { draft } = row;
  if (!draft || draft.site.coordinates || communeOf(draft.siret) === draft.site.inseeCode) return row;
  const centre = centreOf(draft.site.inseeCode);
  return centre ? { ...row, draft: { ...draft, site: { ...draft.site, centre } } } : row;
}
