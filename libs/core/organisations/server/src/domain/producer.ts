import type { Coordinates } from './coordinates';
import { USUAL_WINDOWS, type TimeWindow } from './time-windows';
import type { Weekday } from './weekdays';

export interface SiteRecord {
  readonly name: string;
  readonly address: string | null;
  readonly inseeCode: string;
  readonly commune: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The middle of the commune, until somebody says where it is. */
  readonly approximate?: boolean;
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
  readonly family?: string | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly bringsToHub?: boolean | undefined;
  readonly preparationDays?: readonly Weekday[] | undefined;
  readonly site: {
    readonly inseeCode: string;
    readonly commune: string;
    /** Undefined where it says nothing of the place: what is known stays. */
    readonly coordinates?: Coordinates | undefined;
    /** The middle of the commune, for want of better. */
    readonly centre?: Coordinates | undefined;
    readonly address?: string | null | undefined;
    readonly windows?: readonly TimeWindow[] | undefined;
    readonly loadingPlace?: string | null | undefined;
  };
}

/** What neither the file nor the territory knows, and without which a producer cannot be written. */
export type Missing = 'family-missing' | 'coordinates-missing';

/** The draft completed with what is known; a column that the file does not have takes nothing away. */
export function completed(draft: ProducerDraft, known: ProducerRecord | null): ProducerRecord | Missing {
  const family = draft.family ?? known?.family;
  if (!family) return 'family-missing';
  const site = completedSite(draft, known?.site);
  if (!site) return 'coordinates-missing';
  return {
    siret: draft.siret,
    name: draft.name,
    family,
    labels: draft.labels ?? known?.labels ?? [],
    email: said(draft.email, known?.email),
    phone: said(draft.phone, known?.phone),
    ...completedLeaving(draft, known),
    site,
  };
}

function completedLeaving(
  draft: ProducerDraft,
  known: ProducerRecord | null,
): Pick<ProducerRecord, 'bringsToHub' | 'preparationDays'> {
  return {
    bringsToHub: draft.bringsToHub ?? known?.bringsToHub ?? false,
    preparationDays: draft.preparationDays ?? known?.preparationDays ?? [],
  };
}

function completedSite({ name, site }: ProducerDraft, known: SiteRecord | undefined): SiteRecord | null {
  const { inseeCode, commune } = site;
  const there = known?.inseeCode === inseeCode ? known : undefined;
  const place = site.coordinates ?? there ?? site.centre;
  if (!place) return null;
  const { latitude, longitude } = place;
  const approximate = !site.coordinates && (there ? there.approximate === true : true);
  const windows = site.windows ?? known?.windows ?? USUAL_WINDOWS;
  const address = said(site.address, known?.address);
  const loadingPlace = said(site.loadingPlace, known?.loadingPlace);
  return {
    name: known?.name ?? name,
    address,
    inseeCode,
    commune,
    latitude,
    longitude,
    approximate,
    windows,
    loadingPlace,
  };
}

/** What the file says, be it nothing; what is known when it has no such column. */
function said(now: string | null | undefined, before: string | null | undefined): string | null {
  return now === undefined ? (before ?? null) : now;
}

/** What a person may say that the row knows better, when it and a known producer are one. */
export const MERGED_FIELDS = ['name', 'commune', 'address', 'phone', 'email', 'family'] as const;

export type MergedField = (typeof MERGED_FIELDS)[number];

/** A producer after somebody said that a row means it too: what was known stays, but where the row wins; what was not is filled. */
export function merged(
  known: ProducerRecord,
  draft: ProducerDraft,
  wins: readonly MergedField[] = [],
): ProducerRecord | Missing {
  const one = <Value>(field: MergedField, there: Value, here: Value | null | undefined) =>
    (wins.includes(field) ? (here ?? there) : (there ?? here)) as Value;
  const site = mergedSite(known.site, draft, wins);
  if (!site) return 'coordinates-missing';
  return {
    ...known,
    name: one('name', known.name, draft.name),
    family: one('family', known.family, draft.family),
    labels: [...known.labels, ...(draft.labels ?? []).filter((label) => !known.labels.includes(label))],
    email: one('email', known.email, draft.email) ?? null,
    phone: one('phone', known.phone, draft.phone) ?? null,
    bringsToHub: known.bringsToHub || (draft.bringsToHub ?? false),
    preparationDays: known.preparationDays.length > 0 ? known.preparationDays : (draft.preparationDays ?? []),
    site: { ...site, address: one('address', known.site.address, draft.site.address) ?? null },
  };
}

function mergedSite(known: SiteRecord, { site }: ProducerDraft, wins: readonly MergedField[]): SiteRecord | null {
  const kept = { ...known, loadingPlace: known.loadingPlace ?? site.loadingPlace ?? null };
  if (!wins.includes('commune')) return kept;
  const { inseeCode, commune, coordinates, centre } = site;
  if (!coordinates && inseeCode === known.inseeCode) return kept;
  const place = coordinates ?? centre;
  return place ? { ...kept, inseeCode, commune, ...place, approximate: !coordinates } : null;
}
