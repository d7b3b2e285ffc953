import type { Division } from './division-search';

type Group = Pick<Division, 'kind' | 'code'>;

/** Three letters of a name, for whoever has no better idea. */
export function suggestedCode(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/[^a-z\s]/gi, '')
    .replace(/^(CA|CC|CU)\s+(des|du|de|d)?\s*/i, '')
    .toUpperCase()
    .replace(/\s/g, '');
  return letters.slice(0, 3);
}

export function firstPerimeter(chosen: readonly Group[], from: string) {
  const codes = (kind: string) => chosen.filter((one) => one.kind === kind).map(({ code }) => code);
  return { epcis: codes('epci'), arrondissements: codes('arrondissement'), inseeCodes: codes('commune'), from };
}

export function peopleIn(communes: readonly { readonly population: number | null }[]): number {
  return communes.reduce((sum, { population }) => sum + (population ?? 0), 0);
}
