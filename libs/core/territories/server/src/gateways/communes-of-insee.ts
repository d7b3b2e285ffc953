import type { Arrondissement, Commune, Communes, CommuneSpelling, Epci } from '../domain/communes';
import { searchAmong } from './division-search';
import { nameKey } from './name-key';

export interface RawCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly population?: number;
  readonly arrondissement?: string;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  /** Of a delegated or associated commune: the one it is part of. */
  readonly chefLieu?: string;
  /** Of a municipal district. */
  readonly commune?: string;
}

export interface RawEpci {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

export interface RawArrondissement {
  readonly code: string;
  readonly nom: string;
}

/** Keeps what is asked for, and lets the rest of the files go. */
export function communesOf(
  raw: readonly RawCommune[],
  rawEpcis: readonly RawEpci[],
  rawArrondissements: readonly RawArrondissement[],
): Communes {
  const epcis = new Map(rawEpcis.map((epci) => [epci.code, epciOf(epci)]));
  const membership = new Map(
    [...epcis.values()].flatMap(({ siren, communeCodes }) => communeCodes.map((code) => [code, siren] as const)),
  );
  const byCode = new Map<string, Commune>();
  for (const one of raw) if (one.type === 'commune-actuelle') byCode.set(one.code, communeOf(one, membership));
  const arrondissements = arrondissementsOf(rawArrondissements, byCode.values());
  const former = formerCodes(raw);
  const ofCode = (code: string) => byCode.get(code) ?? byCode.get(former.get(code) ?? '') ?? null;
  const names = indexWhenAsked(raw);
  const spellings = spellingsOf(raw);
  return {
    ofCode,
    named: (name) => (names().get(nameKey(name)) ?? []).map(ofCode).filter((commune) => commune !== null),
    epci: (siren) => epcis.get(siren) ?? null,
    arrondissement: (code) => arrondissements.get(code) ?? null,
    search: searchAmong(byCode, epcis, arrondissements),
    spellings: () => spellings,
  };
}

function epciOf({ code, nom, membres }: RawEpci): Epci {
  return { siren: code, name: nom, communeCodes: membres.map((member) => member.code) };
}

function communeOf(
  { code, nom, population, arrondissement, codesPostaux }: RawCommune,
  membership: ReadonlyMap<string, string>,
): Commune {
  const epci = membership.get(code) ?? null;
  return {
    ...{ code, name: nom, population: population ?? null, epci },
    ...{ arrondissement: arrondissement ?? null, postcodes: codesPostaux ?? [] },
  };
}

function arrondissementsOf(
  raw: readonly RawArrondissement[],
  communes: Iterable<Commune>,
): ReadonlyMap<string, Arrondissement> {
  const members = Map.groupBy(communes, ({ arrondissement }) => arrondissement);
  return new Map(
    raw.map(({ code, nom }) => {
      const communeCodes = (members.get(code) ?? []).map((commune) => commune.code);
      return [code, { code, name: nom, communeCodes }];
    }),
  );
}

function formerCodes(raw: readonly RawCommune[]): Map<string, string> {
  const former = new Map<string, string>();
  for (const { code, anciensCodes = [], chefLieu, commune } of raw) {
    const current = chefLieu ?? commune;
    if (current && current !== code) former.set(code, current);
    for (const old of anciensCodes) former.set(old, code);
  }
  return former;
}

function spellingsOf(raw: readonly RawCommune[]): CommuneSpelling[] {
  return raw.map(({ code, nom, chefLieu, commune }) => ({ code: chefLieu ?? commune ?? code, name: nom }));
}

/** Most callers know codes; only files name communes. */
function indexWhenAsked(raw: readonly RawCommune[]): () => ReadonlyMap<string, string[]> {
  const named = raw.map(({ code, nom, type, chefLieu }) => ({ code, nom, type, ...(chefLieu ? { chefLieu } : {}) }));
  let names: Map<string, string[]> | undefined;
  return () => (names ??= namesOf(named));
}

/** A merged commune's name leads to the present one, unless a present commune bears it. */
function namesOf(raw: readonly RawCommune[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const current = raw.filter(({ type }) => type === 'commune-actuelle');
  for (const { code, nom } of current) push(names, nameKey(nom), code);
  const borne = new Set(names.keys());
  for (const { nom, chefLieu } of raw) if (chefLieu && !borne.has(nameKey(nom))) push(names, nameKey(nom), chefLieu);
  return names;
}

function push(names: Map<string, string[]>, key: string, code: string): void {
  const codes = names.get(key);
  if (!codes) names.set(key, [code]);
  else if (!codes.includes(code)) codes.push(code);
}
