/** The columns of a catalogue file, in the words of a French office. */
export const CATALOGUE_HEADINGS = {
  siret: 'SIRET',
  reference: 'Référence produit',
  name: 'Nom du produit',
  unitLabel: 'Conditionnement',
  unitKind: "Type d'unité",
  baseQuantity: 'Quantité de base',
  baseUnit: 'Unité de base',
  unitPrice: 'Prix HT',
  pricing: 'Prix par',
  nominalMass: 'Masse nominale (g)',
  declared: 'Quantité disponible',
  labels: 'Labels',
  availableFrom: 'Disponible du',
  availableTo: 'Disponible au',
} as const;

export type CatalogueLine = Record<keyof typeof CATALOGUE_HEADINGS, string>;

const USUAL: CatalogueLine = {
  siret: '14000001900012',
  reference: 'tomato',
  name: 'Tomate ronde',
  unitLabel: 'Cagette de 5 kg',
  unitKind: 'cagette',
  baseQuantity: '5000',
  baseUnit: 'g',
  unitPrice: '12,50',
  pricing: 'unité',
  nominalMass: '5000',
  declared: '10',
  labels: 'AB',
  availableFrom: '06/07/2026',
  availableTo: '12/07/2026',
};

/** The usual line, with what is said of it here. */
export function csvOf(lines: readonly Partial<CatalogueLine>[]): string {
  const fields = Object.keys(CATALOGUE_HEADINGS) as (keyof CatalogueLine)[];
  const rows = lines.map((line) => fields.map((field) => line[field] ?? USUAL[field]).join(';'));
  return [Object.values(CATALOGUE_HEADINGS).join(';'), ...rows].join('\r\n');
}
