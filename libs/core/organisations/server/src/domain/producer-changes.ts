import type { ProducerDraft, ProducerRecord } from './producer';

/** What is known of a producer, field by field, as text that can be compared and shown. */
export type Described = Readonly<Record<string, string | null>>;

export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function described({ site, ...producer }: ProducerRecord): Described {
  return {
    name: producer.name,
    family: producer.family,
    labels: [...producer.labels].sort().join(', ') || null,
    email: producer.email,
    phone: producer.phone,
    address: site.address,
    commune: `${site.commune} (${site.inseeCode})`,
    place: `${site.approximate ? '≈ ' : ''}${site.latitude}, ${site.longitude}`,
    windows: site.windows.map(({ from, to }) => `${from}-${to}`).join(', ') || null,
    bringsToHub: producer.bringsToHub ? 'yes' : 'no',
    preparationDays: producer.preparationDays.join(', ') || null,
    loadingPlace: site.loadingPlace ?? null,
  };
}

export function changesBetween(before: Described, after: Described): FieldChange[] {
  return Object.keys(after)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

/** The fields of which the file has a column. */
export function saidBy({ site, ...draft }: ProducerDraft): Set<string> {
  const { coordinates, address, windows, loadingPlace } = site;
  const said = { ...draft, place: coordinates, address, windows, loadingPlace };
  const fields = Object.entries(said).filter(([, value]) => value !== undefined);
  return new Set([...fields.map(([field]) => field), 'commune']);
}
