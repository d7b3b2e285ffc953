import { PRODUCT_LABELS } from '@maillon/core/catalogue/contract';
import { headingKey } from '@maillon/platform/server';
import type { BaseUnit, UnitKind } from '../../domain/sales-unit';
import type { Pricing } from '../../domain/unit-price';

type Words<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/** What people write for each code, besides the code itself; compared by headingKey. */
const UNIT_KINDS: Words<UnitKind> = {
  piece: ['piece', 'pieces'],
  bunch: ['botte', 'bottes'],
  kg: ['kilo', 'kilogramme', 'kilogram'],
  crate: ['cagette', 'cageot'],
  tray: ['barquette', 'plateau'],
  bottle: ['bouteille'],
  case: ['colis', 'carton', 'caisse', 'sac', 'filet', 'seau', 'bidon'],
  wheel: ['meule'],
  litre: ['l', 'liter'],
};

const BASE_UNITS: Words<BaseUnit> = {
  piece: ['pieces', 'pce', 'unite'],
  gram: ['g', 'gramme', 'grammes', 'grams'],
  millilitre: ['ml', 'millilitres', 'milliliter'],
};

const PRICINGS: Words<Pricing> = {
  unit: ['unite', 'piece', 'u'],
  kg: ['kilo', 'kilogramme', 'au kg', 'kilogram'],
};

export const unitKindOf = reader(UNIT_KINDS);
export const baseUnitOf = reader(BASE_UNITS);
export const pricingOf = reader(PRICINGS);

/** The code of a sign or brand, written as a code or as a name. */
export const labelOf = reader(
  Object.fromEntries(Object.entries(PRODUCT_LABELS).map(([code, { fr, en }]) => [code, [fr, en]])),
);

function reader<Code extends string>(words: Words<Code>): (text: string) => Code | null {
  const codes = Object.keys(words) as Code[];
  const known = new Map(
    codes.flatMap((code) => [code, ...words[code]].map((word) => [headingKey(word), code] as const)),
  );
  return (text) => known.get(headingKey(text)) ?? null;
}
