import {
  PRODUCT_REFERENCES,
  type ProductReferenceData,
} from '../../libs/core/catalogue/server/src/seed/product-references.data.ts';

export { PRODUCT_REFERENCES };
export type {
  PerishabilityClass,
  ProductReferenceData,
  TemperatureClass,
} from '../../libs/core/catalogue/server/src/seed/product-references.data.ts';

const byCode = new Map(PRODUCT_REFERENCES.map((reference) => [reference.code, reference]));

export function referenceOf(code: string): ProductReferenceData {
  const found = byCode.get(code);
  if (!found) throw new Error(`no product reference ${code}`);
  return found;
}

/** In season or from store; months are 1 to 12. */
export function canBeSold(code: string, month: number): boolean {
  return referenceOf(code).season[month - 1] !== '-';
}
