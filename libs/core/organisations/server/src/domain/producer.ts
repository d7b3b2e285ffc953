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
  const place = site.coordinates ?? (known?.inseeCode === inseeCode ? known : undefined);
  if (!place) return null;
  const { latitude, longitude } = place;
  const windows = site.windows ?? known?.windows ?? USUAL_WINDOWS;
  const address = said(site.address, known?.address);
  const loadingPlace = said(site.loadingPlace, known?.loadingPlace);
  return { name: known?.name ?? name, address, inseeCode, commune, latitude, longitude, windows, loadingPlace };
}

/** What the file says, be it nothing; what is known when it has no such column. */
function said(now: string | null | undefined, before: string | null | undefined): string | null {
  return now === undefined ? (before ?? null) : now;
}

/** A producer after somebody said that a row means it too: what was known stays, what was not is filled. */
export function merged(known: ProducerRecord, draft: ProducerDraft): ProducerRecord {
  const { site } = known;
  return {
    ...known,
    labels: [...known.labels, ...(draft.labels ?? []).filter((label) => !known.labels.includes(label))],
    email: known.email ?? draft.email ?? null,
    phone: known.phone ?? draft.phone ?? null,
    bringsToHub: known.bringsToHub || (draft.bringsToHub ?? false),
    preparationDays: known.preparationDays.length > 0 ? known.preparationDays : (draft.preparationDays ?? []),
    site: {
      ...site,
      address: site.address ?? draft.site.address ?? null,
      loadingPlace: site.loadingPlace ?? draft.site.loadingPlace ?? null,
    },
  };
}
