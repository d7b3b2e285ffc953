import { USUAL_WINDOWS, type TimeWindow } from './time-windows';

export interface SiteRecord {
  readonly name: string;
  readonly address: string | null;
  readonly inseeCode: string;
  readonly commune: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly windows: readonly TimeWindow[];
}

/** What a territory writes about a producer. */
export interface ProducerRecord {
  readonly siret: string;
  readonly name: string;
  readonly family: string;
  readonly labels: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly site: SiteRecord;
}

/** What a file says of a producer: undefined where it has no such column. */
export interface ProducerDraft {
  readonly siret: string;
  readonly name: string;
  readonly family: string;
  readonly labels?: readonly string[] | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly site: Omit<SiteRecord, 'name' | 'address' | 'windows'> & {
    readonly address?: string | null | undefined;
    readonly windows?: readonly TimeWindow[] | undefined;
  };
}

/** The draft completed with what is known; a column that the file does not have takes nothing away. */
export function completed(draft: ProducerDraft, known: ProducerRecord | null): ProducerRecord {
  return {
    siret: draft.siret,
    name: draft.name,
    family: draft.family,
    labels: draft.labels ?? known?.labels ?? [],
    email: said(draft.email, known?.email),
    phone: said(draft.phone, known?.phone),
    site: completedSite(draft, known?.site),
  };
}

function completedSite({ name, site }: ProducerDraft, known: SiteRecord | undefined): SiteRecord {
  const { inseeCode, commune, latitude, longitude } = site;
  const windows = site.windows ?? known?.windows ?? USUAL_WINDOWS;
  const address = said(site.address, known?.address);
  return { name: known?.name ?? name, address, inseeCode, commune, latitude, longitude, windows };
}

/** What the file says, be it nothing; what is known when it has no such column. */
function said(now: string | null | undefined, before: string | null | undefined): string | null {
  return now === undefined ? (before ?? null) : now;
}

export function isSame(a: ProducerRecord, b: ProducerRecord): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical({ siret, name, family, labels, email, phone, site }: ProducerRecord): unknown {
  const { address, inseeCode, commune, latitude, longitude, windows } = site;
  const times = windows.map(({ from, to }) => [from, to]);
  return [
    siret,
    name,
    family,
    [...labels].sort(),
    email,
    phone,
    site.name,
    address,
    inseeCode,
    commune,
    latitude,
    longitude,
    times,
  ];
}
