import type { BaseUnit, Label, Pricing, ProductFamily, UnitKind, Weekday } from '../vocabulary.ts';

/** The words of the import files, as an office in the Pas-de-Calais would type them. */
export const FAMILY_FR: Readonly<Record<ProductFamily, string>> = {
  vegetables: 'Légumes',
  potatoes: 'Pommes de terre',
  fruit: 'Fruits',
  dairy: 'Produits laitiers',
  meat: 'Viandes',
  'poultry-eggs': 'Volailles et œufs',
  sea: 'Produits de la mer',
  drinks: 'Boissons',
  'bakery-grocery': 'Boulangerie et épicerie',
  'mushrooms-herbs': 'Champignons et herbes',
};

export const UNIT_KIND_FR: Readonly<Record<UnitKind, string>> = {
  piece: 'pièce',
  bunch: 'botte',
  kg: 'kg',
  crate: 'cagette',
  tray: 'barquette',
  bottle: 'bouteille',
  case: 'colis',
  wheel: 'meule',
  litre: 'litre',
};

export const BASE_UNIT_FR: Readonly<Record<BaseUnit, string>> = { gram: 'g', millilitre: 'ml', piece: 'pièce' };

export const PRICING_FR: Readonly<Record<Pricing, string>> = { unit: 'unité', kg: 'kg' };

export const LABEL_FR: Readonly<Record<Label, string>> = {
  ab: 'AB',
  hve: 'HVE',
  'label-rouge': 'Label Rouge',
  'igp-volailles-de-licques': 'IGP Volailles de Licques',
  'aop-pres-sales-baie-de-somme': 'AOP Prés-salés Baie de Somme',
  'igp-lingot-du-nord': 'IGP Lingot du Nord',
  'ig-genievre-flandre-artois': 'IG Genièvre Flandre-Artois',
  'saveurs-en-or': "Saveurs en'Or",
  'terroirs-hauts-de-france': 'Terroirs Hauts-de-France',
};

export const WEEKDAY_FR: Readonly<Record<Weekday, string>> = {
  mon: 'lun',
  tue: 'mar',
  wed: 'mer',
  thu: 'jeu',
  fri: 'ven',
  sat: 'sam',
  sun: 'dim',
};
