import type { SettingsDefinition } from '@maillon/platform/contract';

/** What a territory decides about its pickup places. */
export interface ClickAndCollectSettings {
  /** Characters of the code that a buyer says at the counter. */
  readonly codeLength: number;
  /** What an order that is fetched costs its buyer, in cents excluding VAT; 0: nothing. */
  readonly preparationFeeCents: number;
}

export const clickAndCollectSettings: SettingsDefinition = {
  version: 2,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      codeLength: {
        type: 'integer',
        minimum: 4,
        maximum: 10,
        title: { fr: 'Longueur du code de retrait', en: 'Length of the pickup code' },
        description: {
          fr: 'Plus il est long, moins il se devine ; plus il est court, mieux il se dit au comptoir.',
          en: 'The longer, the harder to guess; the shorter, the easier to say at the counter.',
        },
      },
      preparationFeeCents: {
        type: 'integer',
        minimum: 0,
        maximum: 50_000,
        title: { fr: 'Frais de préparation, en centimes HT', en: 'Preparation fee, in cents excluding VAT' },
        description: {
          fr: 'Ce que paie un acheteur pour une commande qu’il vient chercher. 0 : rien.',
          en: 'What a buyer pays for an order that they fetch. 0: nothing.',
        },
      },
    },
  },
  defaults: { codeLength: 5, preparationFeeCents: 0 } satisfies ClickAndCollectSettings,
};
