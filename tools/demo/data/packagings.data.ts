import type { BaseUnit, UnitKind } from '../vocabulary.ts';

export interface Packaging {
  readonly kind: UnitKind;
  /** As the trade writes it, in French: it is read by chefs. */
  readonly label: string;
  /** Exact, whole number of base units. */
  readonly baseQuantity: number;
  readonly baseUnit: BaseUnit;
  /** Expected net mass of one unit in grams, when the packaging decides it. */
  readonly massG?: number;
}

type Row = readonly [UnitKind, string, number, BaseUnit, number?];

const ROWS = {
  kg: ['kg', 'Kilogramme', 1000, 'gram'],
  'crate-2kg': ['crate', 'Cagette de 2 kg', 2000, 'gram'],
  'crate-3kg': ['crate', 'Cagette de 3 kg', 3000, 'gram'],
  'crate-5kg': ['crate', 'Cagette de 5 kg', 5000, 'gram'],
  'net-5kg': ['case', 'Filet de 5 kg', 5000, 'gram'],
  'bag-5kg': ['case', 'Sac de 5 kg', 5000, 'gram'],
  'bag-10kg': ['case', 'Sac de 10 kg', 10000, 'gram'],
  'bag-2kg': ['case', 'Sac de 2 kg', 2000, 'gram'],
  'box-1kg': ['case', 'Colis de 1 kg', 1000, 'gram'],
  'box-2kg': ['case', 'Colis de 2 kg', 2000, 'gram'],
  'box-3kg': ['case', 'Caisse de 3 kg', 3000, 'gram'],
  bunch: ['bunch', 'Botte', 1, 'piece'],
  'bunches-10': ['case', 'Colis de 10 bottes', 10, 'piece'],
  piece: ['piece', 'Pièce', 1, 'piece'],
  'pieces-6': ['crate', 'Cagette de 6 pièces', 6, 'piece'],
  'pieces-10': ['crate', 'Cagette de 10 pièces', 10, 'piece'],
  'pieces-12': ['crate', 'Cagette de 12 pièces', 12, 'piece'],
  'tray-125g': ['tray', 'Barquette de 125 g', 125, 'gram'],
  'tray-200g': ['tray', 'Barquette de 200 g', 200, 'gram'],
  'tray-250g': ['tray', 'Barquette de 250 g', 250, 'gram'],
  'tray-500g': ['tray', 'Barquette de 500 g', 500, 'gram'],
  'tray-1kg': ['tray', 'Barquette de 1 kg', 1000, 'gram'],
  'trays-8x250g': ['case', 'Plateau de 8 × 250 g', 2000, 'gram'],
  'trays-10x125g': ['case', 'Plateau de 10 × 125 g', 1250, 'gram'],
  'eggs-30': ['tray', 'Plateau de 30', 30, 'piece', 1800],
  'eggs-180': ['case', 'Colis de 180', 180, 'piece', 10800],
  litre: ['litre', 'Litre', 1000, 'millilitre', 1030],
  'can-10l': ['case', 'Bidon de 10 L', 10000, 'millilitre', 10300],
  'pot-1l': ['piece', 'Pot de 1 L', 1000, 'millilitre', 1010],
  'tub-2l5': ['piece', 'Bac de 2,5 L', 2500, 'millilitre', 1500],
  'pots-12x125g': ['case', 'Carton de 12 × 125 g', 1500, 'gram'],
  'pots-24x30g': ['case', 'Carton de 24 × 30 g', 720, 'gram'],
  'pat-250g': ['piece', 'Plaquette de 250 g', 250, 'gram'],
  'block-1kg': ['piece', 'Motte de 1 kg', 1000, 'gram'],
  'bucket-1kg': ['piece', 'Seau de 1 kg', 1000, 'gram'],
  'bucket-3kg': ['piece', 'Seau de 3 kg', 3000, 'gram'],
  wheel: ['wheel', 'Meule', 1, 'piece'],
  'jar-220g': ['piece', 'Pot de 220 g', 220, 'gram'],
  'jar-500g': ['piece', 'Pot de 500 g', 500, 'gram'],
  'jar-750g': ['piece', 'Bocal de 750 g', 750, 'gram'],
  'sachet-200g': ['piece', 'Sachet de 200 g', 200, 'gram'],
  'tin-1kg': ['piece', 'Boîte de 1 kg', 1000, 'gram'],
  'loaf-1kg': ['piece', 'Pain de 1 kg', 1000, 'gram'],
  'loaf-500g': ['piece', 'Pain de 500 g', 500, 'gram'],
  'bottle-75cl': ['bottle', 'Bouteille de 75 cl', 750, 'millilitre', 760],
  'bottle-70cl': ['bottle', 'Bouteille de 70 cl', 700, 'millilitre', 670],
  'bottle-1l': ['bottle', 'Bouteille de 1 L', 1000, 'millilitre', 1020],
  'case-12x33cl': ['case', 'Colis de 12 × 33 cl', 3960, 'millilitre', 4000],
  'case-6x75cl': ['case', 'Colis de 6 × 75 cl', 4500, 'millilitre', 4550],
  'case-6x1l': ['case', 'Colis de 6 × 1 L', 6000, 'millilitre', 6120],
  'keg-20l': ['case', 'Fût de 20 L', 20000, 'millilitre', 20200],
} as const satisfies Record<string, Row>;

export type PackagingCode = keyof typeof ROWS;

export function packaging(code: PackagingCode): Packaging {
  const [kind, label, baseQuantity, baseUnit, massG]: Row = ROWS[code];
  const known = massG ?? (baseUnit === 'gram' ? baseQuantity : undefined);
  return { kind, label, baseQuantity, baseUnit, ...(known === undefined ? {} : { massG: known }) };
}
