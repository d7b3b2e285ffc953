import { USUAL_WINDOWS, type TimeWindow } from './time-windows';
import type { Weekday } from './weekdays';

export interface SiteRecord {
  readonly name: string;
  readonly address: string | null;
  readonly inseeCode: string;
  readonly commune: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly windows: readonly TimeWindow[];
  readonly loadingPlace?: string | null;
}

/** What a territory writes about a producer. */
export interface ProducerRecord {
  readonly siret: string;
  readonly name: string;
  readonly family: string;
  readonly labels: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly bringsToHub: boolean;
  readonly preparationDays: readonly Weekday[];
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
  readonly bringsToHub?: boolean | undefined;
  readonly preparationDays?: readonly Weekday[] | undefined;
  readonly site: Omit<SiteRecord, 'name' | 'address' | 'windows' | 'loadingPlace'> & {
    readonly address?: string | null | undefined;
    readonly windows?: readonly TimeWindow[] | undefined;
    readonly loadingPlace?: string | null | undefined;
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
    bringsToHub: draft.bringsToHub ?? known?.bringsToHub ?? false,
    preparationDays: draft.preparationDays ?? known?.preparationDays ?? [],
    site: completedSite(draft, known?.site),
  };
}

function completedSite({ name, site }: ProducerDraft, known: SiteRecord | undefined): SiteRecord {
  const { inseeCode, commune, latitude, longitude } = site;
  const windows = site.windows ?? known?.windows ?? USUAL_WINDOWS;
  const address = said(site.address, known?.address);
  const loadingPlace = said(site.loadingPlace, known?.loadingPlace);
  return { name: known?.name ?? name, address, inseeCode, commune, latitude, longitude, windows, loadingPlace };
}

/** What the file says, be it nothing; what is known when it has no such column. */
function said(now: string | null | undefined, before: string | null | undefined): string | null {
  return now === undefined ? (before ?? null) : now;
}

export function isSame(a: ProducerRecord, b: ProducerRecord): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical({ labels, site, ...producer }: ProducerRecord): unknown {
  const { windows, loadingPlace = null } = site;
  return [
    producer.siret,
    producer.name,
    producer.family,
    [...labels].sort(),
    producer.email,
    producer.phone,
    producer.bringsToHub,
    producer.preparationDays,
    [site.name, site.address, site.inseeCode, site.commune, site.latitude, site.longitude],
    windows.map(({ from, to }) => [from, to]),
    loadingPlace,
  ];
}
