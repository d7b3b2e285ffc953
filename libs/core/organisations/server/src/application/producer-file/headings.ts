import { cell, hasHeading, type Table, type TableRow } from '@maillon/platform/server';

/** The ways in which files name what they say of a producer; in any case, with or without accents. */
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

export type Field = keyof typeof HEADINGS;

export const REQUIRED_HEADINGS = [HEADINGS.siret, HEADINGS.name];

/** The cells of one row, by what they say. */
export class ProducerCells {
  constructor(
    private readonly table: Table,
    readonly row: TableRow,
  ) {}

  text(field: Field): string {
    return cell(this.row, ...HEADINGS[field]);
  }

  /** Undefined without such a column, null when it is empty. */
  optional(field: Field): string | null | undefined {
    return hasHeading(this.table, ...HEADINGS[field]) ? this.text(field) || null : undefined;
  }
}
