import type { PerishabilityClass } from '../product-references.ts';
import type { Label, ProductFamily } from '../vocabulary.ts';

/** Sales units per producer on a Friday in July. */
export const PRODUCTS_BY_FAMILY: Readonly<Record<ProductFamily, { readonly mean: number; readonly max: number }>> = {
  vegetables: { mean: 7, max: 9 },
  potatoes: { mean: 5, max: 8 },
  fruit: { mean: 5, max: 8 },
  dairy: { mean: 6, max: 9 },
  meat: { mean: 4, max: 7 },
  'poultry-eggs': { mean: 4, max: 5 },
  sea: { mean: 5, max: 8 },
  drinks: { mean: 4, max: 6 },
  'bakery-grocery': { mean: 4, max: 5 },
  'mushrooms-herbs': { mean: 5, max: 8 },
};

/** Signs that cover some products of their holder only; the others cover the whole farm. */
export const LABEL_SCOPES: Readonly<Partial<Record<Label, readonly string[]>>> = {
  'label-rouge': ['licques-poultry'],
  'igp-volailles-de-licques': ['licques-poultry'],
  'aop-pres-sales-baie-de-somme': ['salt-meadow-lamb'],
  'igp-lingot-du-nord': ['lingot-du-nord'],
  'ig-genievre-flandre-artois': ['genievre'],
};

/** How far ahead an availability is declared, around Friday 10 July 2026. */
export const SALE_WEEKS: Readonly<Record<PerishabilityClass, { readonly from: string; readonly until: string }>> = {
  'very-short': { from: '2026-07-09', until: '2026-07-11' },
  short: { from: '2026-07-08', until: '2026-07-12' },
  medium: { from: '2026-07-06', until: '2026-07-18' },
  long: { from: '2026-07-01', until: '2026-07-31' },
};
