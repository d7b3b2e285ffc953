import type { Sentence } from '@maillon/platform/contract';

/** Signs and brands that a product may carry, by the code used in `Product.labels`. */
export const PRODUCT_LABELS = {
  ab: { fr: 'Agriculture biologique', en: 'Organic farming' },
  hve: { fr: 'Haute valeur environnementale', en: 'High environmental value' },
  'label-rouge': { fr: 'Label Rouge', en: 'Label Rouge' },
  'igp-volailles-de-licques': { fr: 'IGP Volailles de Licques', en: 'PGI Volailles de Licques' },
  'igp-lingot-du-nord': { fr: 'IGP Lingot du Nord', en: 'PGI Lingot du Nord' },
  'aop-pres-sales-baie-de-somme': {
    fr: 'AOP Prés-salés de la baie de Somme',
    en: 'PDO Prés-salés de la baie de Somme',
  },
  'ig-genievre-flandre-artois': { fr: 'IG Genièvre Flandre-Artois', en: 'GI Genièvre Flandre-Artois' },
  'saveurs-en-or': { fr: 'Saveurs en’Or', en: 'Saveurs en’Or' },
  'terroirs-hauts-de-france': { fr: 'Terroirs Hauts-de-France', en: 'Terroirs Hauts-de-France' },
} as const satisfies Record<string, Sentence>;

export type ProductLabel = keyof typeof PRODUCT_LABELS;
