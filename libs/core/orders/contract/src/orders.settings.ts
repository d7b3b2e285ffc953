import type { SettingsDefinition } from '@maillon/platform/contract';

/** What a territory decides about orders. */
export interface OrdersSettings {
  /** Least estimate of an order, in cents excluding VAT, in place of the one in the territory's rules; 0: theirs. */
  readonly minimumOrderCents: number;
  readonly maximumLines: number;
  /** Most sales units of one offer in one line. */
  readonly maximumQuantity: number;
}

const defaults: OrdersSettings = { minimumOrderCents: 0, maximumLines: 80, maximumQuantity: 500 };

export const ordersSettings: SettingsDefinition = {
  version: 1,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      minimumOrderCents: {
        type: 'integer',
        minimum: 0,
        maximum: 100_000,
        organisation: true,
        title: { fr: 'Minimum de commande convenu, en centimes', en: 'Agreed least order, in cents' },
        description: {
          fr: 'Hors taxes, sur l’estimation de la commande entière ; il remplace celui des règles du territoire. 0 : celui des règles.',
          en: 'Excluding VAT, on the estimate of the whole order; it takes the place of the one in the rules. 0: that of the rules.',
        },
      },
      maximumLines: {
        type: 'integer',
        minimum: 1,
        maximum: 200,
        title: { fr: 'Lignes par panier, au plus', en: 'Lines per basket, at most' },
      },
      maximumQuantity: {
        type: 'integer',
        minimum: 1,
        maximum: 10_000,
        title: { fr: 'Unités par ligne, au plus', en: 'Units per line, at most' },
        description: {
          fr: 'Arrête les fautes de frappe avant qu’elles ne vident une offre.',
          en: 'Stops typing mistakes before they empty an offer.',
        },
      },
    },
  },
  defaults: { ...defaults },
};
