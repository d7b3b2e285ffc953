import { headingKey, type TableRow } from '@maillon/platform/server';

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
  windows: ['Créneaux de ramasse', 'Créneaux', 'Créneaux de collecte', 'Horaires', 'Windows'],
  bringsToHub: ['Apporte à la plateforme', 'Apporte', 'Brings to hub', 'Brings to the hub'],
  preparationDays: ['Jours de préparation', 'Preparation days'],
  loadingPlace: ['Lieu de chargement', 'Loading place'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof HEADINGS;

export const REQUIRED_HEADINGS = [HEADINGS.siret, HEADINGS.name];

const KEYS = Object.fromEntries(
  Object.entries(HEADINGS).map(([field, ways]) => [field, ways.map(headingKey)]),
) as Record<Field, string[]>;

/** The cells of one row, by what they say. */
export class ProducerCells {
  constructor(readonly row: TableRow) {}

  text(field: Field): string {
    const key = KEYS[field].find((way) => this.row.cells.get(way));
    return key === undefined ? '' : this.row.cells.get(key)!;
  }

  /** Undefined without such a column, null when it is empty. */
  optional(field: Field): string | null | undefined {
    return KEYS[field].some((way) => this.row.cells.has(way)) ? this.text(field) || null : undefined;
  }
}
