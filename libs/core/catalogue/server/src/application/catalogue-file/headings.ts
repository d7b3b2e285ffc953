import { cell, hasHeading, type Table, type TableRow } from '@maillon/platform/server';

/** The ways in which files name what they say of an offer; in any case, with or without accents. */
export const HEADINGS = {
  siret: ['SIRET', 'N° SIRET', 'Numéro SIRET'],
  reference: ['Référence produit', 'Référence', 'Product reference'],
  name: ['Nom du produit', 'Produit', 'Product name', 'Product'],
  unitLabel: ['Conditionnement', 'Packaging', 'Unit'],
  unitKind: ["Type d'unité", 'Unit kind'],
  baseQuantity: ['Quantité de base', 'Base quantity'],
  baseUnit: ['Unité de base', 'Base unit'],
  unitPrice: ['Prix HT', 'Prix', 'Price', 'Price excl. VAT'],
  pricing: ['Prix par', 'Prix par (unité/kg)', 'Price per'],
  nominalMass: ['Masse nominale (g)', 'Masse nominale', 'Nominal mass (g)'],
  declared: ['Quantité disponible', 'Quantité', 'Available quantity', 'Quantity'],
  labels: ['Labels', 'Label', 'Signes de qualité'],
  availableFrom: ['Disponible du', 'Du', 'Available from', 'From'],
  availableTo: ['Disponible au', 'Au', 'Available to', 'To'],
  paused: ['En pause', 'Paused'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof HEADINGS;

const OPTIONAL: readonly Field[] = ['nominalMass', 'labels', 'paused'];

export const REQUIRED_HEADINGS = (Object.keys(HEADINGS) as Field[])
  .filter((field) => !OPTIONAL.includes(field))
  .map((field) => HEADINGS[field]);

/** What a producer's own file must say at least: the table beside it knows the rest. */
export const TABLE_HEADINGS = [HEADINGS.name, HEADINGS.unitLabel];

/** The cells of one row, by what they say. */
export class CatalogueCells {
  constructor(
    private readonly table: Table,
    readonly row: TableRow,
  ) {}

  has(field: Field): boolean {
    return hasHeading(this.table, ...HEADINGS[field]);
  }

  text(field: Field): string {
    return cell(this.row, ...HEADINGS[field]);
  }
}
