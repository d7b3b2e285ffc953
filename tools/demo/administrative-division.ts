import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Commune {
  readonly insee: string;
  readonly name: string;
  readonly postalCode: string;
  readonly epciSiren: string;
}

export interface Epci {
  readonly siren: string;
  readonly name: string;
  readonly communes: readonly Commune[];
}

interface RawEpci {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string; readonly nom: string }[];
}

interface RawCommune {
  readonly code: string;
  readonly type: string;
  readonly codesPostaux?: readonly string[];
}

const cache = new Map<string, Epci>();
const postalCodes = new Map<string, string>();

/** An intercommunality and its communes, in the order of the administrative division of INSEE. */
export function epci(siren: string): Epci {
  if (cache.size === 0) load();
  const found = cache.get(siren);
  if (!found) throw new Error(`no EPCI ${siren} in the administrative division`);
  return found;
}

function load(): void {
  const communes = read<RawCommune>('communes').filter((raw) => raw.type === 'commune-actuelle');
  for (const raw of communes) postalCodes.set(raw.code, raw.codesPostaux?.[0] ?? '');
  for (const raw of read<RawEpci>('epci')) cache.set(raw.code, toEpci(raw));
}

function toEpci(raw: RawEpci): Epci {
  const communes = raw.membres.map((member) => ({
    insee: member.code,
    name: member.nom,
    postalCode: postalCodes.get(member.code) ?? '',
    epciSiren: raw.code,
  }));
  return { siren: raw.code, name: raw.nom, communes };
}

/** The index of the package reads its files from the working directory, so the files are read here by their own path. */
function read<T>(name: string): T[] {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as T[];
}
