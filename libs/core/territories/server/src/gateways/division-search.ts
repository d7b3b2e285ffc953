import type { Arrondissement, Commune, Communes, Division, Epci } from '../domain/communes';
import { nameKey } from './name-key';

interface Known {
  readonly division: Division;
  readonly key: string;
  readonly people: number;
}

/** Groups come before communes of the same name: who looks for Montreuil for a perimeter rarely means one commune. */
const ORDER = { epci: 0, arrondissement: 1, commune: 2 } as const;

export function searchAmong(
  communes: ReadonlyMap<string, Commune>,
  epcis: ReadonlyMap<string, Epci>,
  arrondissements: ReadonlyMap<string, Arrondissement>,
): Communes['search'] {
  let known: Known[] | undefined;
  return (words, kinds, most) => {
    known ??= everything(communes, epcis, arrondissements);
    const wanted = nameKey(words);
    if (wanted === '') return [];
    return known
      .filter(({ division, key }) => kinds.includes(division.kind) && (key.includes(wanted) || division.code === words))
      .sort((a, b) => distance(a, wanted) - distance(b, wanted) || b.people - a.people)
      .slice(0, most)
      .sort((a, b) => ORDER[a.division.kind] - ORDER[b.division.kind])
      .map(({ division }) => division);
  };
}

/** The whole name, then its beginning, then a word of it, then letters within a word. */
function distance({ key }: Known, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  return key.includes(` ${wanted}`) ? 1 : 2;
}

function everything(
  communes: ReadonlyMap<string, Commune>,
  epcis: ReadonlyMap<string, Epci>,
  arrondissements: ReadonlyMap<string, Arrondissement>,
): Known[] {
  const people = (codes: readonly string[]) =>
    codes.reduce((sum, code) => sum + (communes.get(code)?.population ?? 0), 0);
  const knownAs = (kind: Division['kind'], code: string, name: string, communeCodes: readonly string[]): Known => ({
    division: { kind, code, name, communeCodes },
    key: nameKey(name),
    people: people(communeCodes),
  });
  return [
    ...[...epcis.values()].map(({ siren, name, communeCodes }) => knownAs('epci', siren, name, communeCodes)),
    ...[...arrondissements.values()].map((one) => knownAs('arrondissement', one.code, one.name, one.communeCodes)),
    ...[...communes.values()].map(({ code, name }) => knownAs('commune', code, name, [code])),
  ];
}
