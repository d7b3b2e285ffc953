import { organisationsRefusals, PRODUCER_FAMILIES, type ImportReason } from '@maillon/core/organisations/contract';
import { territoriesRefusals } from '@maillon/core/territories/contract';
import type { Commune, Communes } from '@maillon/core/territories/server';
import type { Locale, Refusal } from '@maillon/platform/contract';
import { cell, hasHeading, headingKey, type Table, type TableRow } from '@maillon/platform/server';
import { arePlausible, degreesOf } from '../domain/coordinates';
import type { ProducerDraft } from '../domain/producer';
import { siretOf } from '../domain/siret';
import { windowsOf } from '../domain/time-windows';

export const HEADINGS = {
  siret: ['SIRET', 'N° SIRET', 'Numéro SIRET'],
  name: ['Raison sociale', 'Nom', 'Name', 'Legal name'],
  commune: ['Commune', 'Ville', 'Town'],
  inseeCode: ['Code INSEE', 'INSEE', 'INSEE code'],
  address: ['Adresse', 'Address'],
  latitude: ['Latitude', 'Lat'],
  longitude: ['Longitude', 'Lon', 'Long', 'Lng'],
  email: ['E-mail', 'Email', 'Courriel', 'Mail'],
  phone: ['Téléphone', 'Tel', 'Phone'],
  family: ['Famille', 'Family'],
  labels: ['Labels', 'Label', 'Signes de qualité'],
  windows: ['Créneaux', 'Créneaux de collecte', 'Horaires', 'Windows'],
} as const satisfies Record<string, readonly string[]>;

type Field = keyof typeof HEADINGS;

export const REQUIRED_HEADINGS = [HEADINGS.siret, HEADINGS.name];

/** What a row says, before it is compared with what the territory knows. No draft: it is refused, for these reasons. */
export interface ReadRow {
  readonly row: number;
  readonly siret: string;
  readonly name: string;
  readonly communeCode: string | null;
  readonly draft: ProducerDraft | null;
  readonly reasons: readonly ImportReason[];
  readonly warnings: readonly ImportReason[];
}

export interface RowReader {
  readonly communes: Communes;
  /** Codes that a name shared by several communes most likely means. */
  readonly near: ReadonlySet<string>;
  readonly locale: Locale;
}

export function readRows(table: Table, reader: RowReader): ReadRow[] {
  return table.rows.map((row) => new RowReading(table, row, reader).read());
}

export function reasonOf(refusal: Refusal, locale: Locale): ImportReason {
  return { code: refusal.code, text: refusal.say(locale) };
}

/** One row, read field by field; what is wrong is gathered rather than thrown, so that all of it is told at once. */
class RowReading {
  private readonly faults: Refusal[] = [];
  private readonly doubts: Refusal[] = [];

  constructor(
    private readonly table: Table,
    private readonly row: TableRow,
    private readonly reader: RowReader,
  ) {}

  read(): ReadRow {
    if (this.row.overflows) this.fault(organisationsRefusals.because('row-overflows'));
    const siret = this.siret();
    const commune = this.commune();
    const draft = { siret, name: this.name(), family: this.family(), ...this.details(), site: this.site(commune) };
    const say = (refusal: Refusal) => reasonOf(refusal, this.reader.locale);
    return {
      row: this.row.number,
      siret,
      name: draft.name,
      communeCode: commune?.code ?? null,
      draft: this.faults.length === 0 ? draft : null,
      reasons: this.faults.map(say),
      warnings: this.doubts.map(say),
    };
  }

  private siret(): string {
    const text = this.text('siret');
    const siret = siretOf(text);
    if (!siret) this.fault(organisationsRefusals.because(text ? 'siret-invalid' : 'siret-missing', { siret: text }));
    return siret ?? text;
  }

  private name(): string {
    const name = this.text('name').slice(0, 200);
    if (!name) this.fault(organisationsRefusals.because('name-missing'));
    return name;
  }

  private family(): string {
    const text = this.text('family');
    const key = headingKey(text);
    const found = Object.entries(PRODUCER_FAMILIES).find(([code, { fr, en }]) => [code, fr, en].some((way) => headingKey(way) === key));
    if (!found) this.fault(organisationsRefusals.because('family-unknown', { family: text }));
    return found?.[0] ?? '';
  }

  private commune(): Commune | null {
    const code = this.text('inseeCode');
    const name = this.text('commune');
    if (!code && !name) return this.none(organisationsRefusals.because('commune-missing'));
    return code ? this.communeOfCode(code.padStart(5, '0'), name) : this.communeOfName(name);
  }

  private communeOfCode(code: string, name: string): Commune | null {
    const commune = this.reader.communes.ofCode(code);
    if (!commune) return this.none(territoriesRefusals.because('commune-unknown', { commune: code }));
    const agrees = !name || this.reader.communes.named(name).some((one) => one.code === commune.code);
    if (!agrees) this.doubts.push(organisationsRefusals.because('commune-mismatch', { code, commune: name }));
    return commune;
  }

  private communeOfName(name: string): Commune | null {
    const all = this.reader.communes.named(name);
    const near = all.filter(({ code }) => this.reader.near.has(code));
    const found = all.length > 1 ? near : all;
    if (found.length === 1) return found[0]!;
    return this.none(all.length > 1 ? organisationsRefusals.because('commune-ambiguous', { commune: name }) : territoriesRefusals.because('commune-unknown', { commune: name }));
  }

  private site(commune: Commune | null): ProducerDraft['site'] {
    const [latitude, longitude] = [degreesOf(this.text('latitude')), degreesOf(this.text('longitude'))];
    if (latitude === null || longitude === null) this.fault(organisationsRefusals.because('coordinates-missing'));
    else if (commune && !arePlausible({ latitude, longitude }, commune.code)) {
      this.fault(organisationsRefusals.because('coordinates-implausible', { latitude, longitude }));
    }
    return {
      inseeCode: commune?.code ?? '',
      commune: commune?.name ?? '',
      latitude: latitude ?? 0,
      longitude: longitude ?? 0,
      address: this.optional('address'),
      windows: this.windows(),
    };
  }

  private windows(): ProducerDraft['site']['windows'] {
    const text = this.text('windows');
    if (!text) return undefined;
    const windows = windowsOf(text);
    if (!windows) this.fault(organisationsRefusals.because('windows-invalid'));
    return windows ?? undefined;
  }

  private details(): Pick<ProducerDraft, 'email' | 'phone' | 'labels'> {
    const labels = this.optional('labels');
    return { email: this.email(), phone: this.optional('phone'), labels: labels === undefined ? undefined : labelsOf(labels ?? '') };
  }

  /** A wrong address is left out, not the producer. */
  private email(): string | null | undefined {
    const email = this.optional('email')?.toLowerCase() ?? this.optional('email');
    if (!email || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return email;
    this.doubts.push(organisationsRefusals.because('email-invalid', { email }));
    return null;
  }

  private text(field: Field): string {
    return cell(this.row, ...HEADINGS[field]);
  }

  /** Undefined without such a column, null when it is empty. */
  private optional(field: Field): string | null | undefined {
    return hasHeading(this.table, ...HEADINGS[field]) ? this.text(field) || null : undefined;
  }

  private fault(refusal: Refusal): void {
    this.faults.push(refusal);
  }

  private none(refusal: Refusal): null {
    this.fault(refusal);
    return null;
  }
}

/** `AB, Label Rouge` as `ab`, `label-rouge`. */
function labelsOf(text: string): string[] {
  const labels = text.split(/[,;/|]/).map((label) => headingKey(label).replaceAll(' ', '-'));
  return [...new Set(labels.filter((label) => label !== ''))];
}
