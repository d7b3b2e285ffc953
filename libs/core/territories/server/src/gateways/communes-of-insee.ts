import { headingKey } from '@maillon/platform/server';
import type { Commune, Communes, CommuneSpelling, Epci } from '../domain/communes';

export interface RawCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly population?: number;
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

/** Keeps what is asked for, and lets the rest of the files go. */
export function communesOf(raw: readonly RawCommune[], rawEpcis: readonly RawEpci[]): Communes {
  const epcis = new Map(rawEpcis.map((epci) => [epci.code, epciOf(epci)]));
  const membership = new Map(
    [...epcis.values()].flatMap(({ siren, communeCodes }) => communeCodes.map((code) => [code, siren] as const)),
  );
  const byCode = new Map<string, Commune>();
  for (const one of raw) if (one.type === 'commune-actuelle') byCode.set(one.code, communeOf(one, membership));
  const former = formerCodes(raw);
  const ofCode = (code: string) => byCode.get(code) ?? byCode.get(former.get(code) ?? '') ?? null;
  const names = indexWhenAsked(raw);
  const spellings = spellingsOf(raw);
  return {
    ofCode,
    named: (name) => (names().get(nameKey(name)) ?? []).map(ofCode).filter((commune) => commune !== null),
    epci: (siren) => epcis.get(siren) ?? null,
    spellings: () => spellings,
  };
}

function epciOf({ code, nom, membres }: RawEpci): Epci {
  return { siren: code, name: nom, communeCodes: membres.map((member) => member.code) };
}

function communeOf(
  { code, nom, population, codesPostaux }: RawCommune,
  membership: ReadonlyMap<string, string>,
): Commune {
  const epci = membership.get(code) ?? null;
  return { code, name: nom, population: population ?? null, epci, postcodes: codesPostaux ?? [] };
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

function nameKey(name: string): string {
  return headingKey(name)
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/^(le|la|les|l) /, '');
}
