import type { ProductFamily } from '../../libs/core/catalogue/server/src/seed/product-references.data.ts';

export type { ProductFamily };

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export type BaseUnit = 'gram' | 'millilitre' | 'piece';
/** `kg`: the goods are weighed, the price is for a kilogram (catch weight). */
export type Pricing = 'unit' | 'kg';
export type Substitution = 'never' | 'ask' | 'accept';
export type UnitKind = 'piece' | 'bunch' | 'kg' | 'crate' | 'tray' | 'bottle' | 'case' | 'wheel' | 'litre';

/** How a producer keeps his offer up to date: what the simulation makes him do. */
export type ProducerBehaviour = 'diligent' | 'weekly' | 'links-only' | 'phone-only' | 'silent';

export type Label =
  | 'ab'
  | 'hve'
  | 'label-rouge'
  | 'igp-volailles-de-licques'
  | 'aop-pres-sales-baie-de-somme'
  | 'igp-lingot-du-nord'
  | 'ig-genievre-flandre-artois'
  | 'saveurs-en-or'
  | 'terroirs-hauts-de-france';

/** What a producer makes, more finely than the family: it decides on the products and the labels that fit. */
export type ProducerSpeciality =
  | 'market-garden'
  | 'endive'
  | 'potato'
  | 'strawberry'
  | 'berries'
  | 'orchard'
  | 'cow'
  | 'goat'
  | 'ice-cream'
  | 'beef'
  | 'lamb'
  | 'salt-meadow-lamb'
  | 'pork'
  | 'eggs'
  | 'poultry'
  | 'licques'
  | 'duck'
  | 'rabbit'
  | 'boat'
  | 'fish-merchant'
  | 'mussels'
  | 'brewery'
  | 'cider'
  | 'juice'
  | 'perle'
  | 'distillery'
  | 'bread'
  | 'biscuit'
  | 'jam'
  | 'honey'
  | 'preserves'
  | 'mushroom'
  | 'herbs'
  | 'cress';

export const SPECIALITIES_BY_FAMILY: Readonly<Record<ProductFamily, readonly ProducerSpeciality[]>> = {
  vegetables: ['market-garden', 'endive'],
  potatoes: ['potato'],
  fruit: ['strawberry', 'berries', 'orchard'],
  dairy: ['cow', 'goat', 'ice-cream'],
  meat: ['beef', 'lamb', 'salt-meadow-lamb', 'pork'],
  'poultry-eggs': ['eggs', 'poultry', 'licques', 'duck', 'rabbit'],
  sea: ['boat', 'fish-merchant', 'mussels'],
  drinks: ['brewery', 'cider', 'juice', 'perle', 'distillery'],
  'bakery-grocery': ['bread', 'biscuit', 'jam', 'honey', 'preserves'],
  'mushrooms-herbs': ['mushroom', 'herbs', 'cress'],
};

export function familyOf(speciality: ProducerSpeciality): ProductFamily {
  for (const [family, specialities] of Object.entries(SPECIALITIES_BY_FAMILY)) {
    if (specialities.includes(speciality)) return family as ProductFamily;
  }
  throw new Error(`${speciality} belongs to no family`);
}
