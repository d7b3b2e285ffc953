import type { SettingsDefinition } from '@maillon/platform/contract';

export interface CertificatesSettings {
  /** Refuse orders of animal products from producers who show neither an approval nor a derogation. */
  readonly requireSanitaryStatus: boolean;
}

const defaults: CertificatesSettings = { requireSanitaryStatus: false };

export const certificatesSettings: SettingsDefinition = {
  version: 1,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      requireSanitaryStatus: {
        type: 'boolean',
        title: { fr: 'Exiger un statut sanitaire', en: 'Ask for a sanitary status' },
        description: {
          fr: 'Refuse les commandes de produits d’origine animale d’un producteur sans agrément ni dérogation en cours. Les limites d’une dérogation déposée s’appliquent dans tous les cas.',
          en: 'Refuses orders of animal products from a producer with neither approval nor exemption. The limits of an exemption that was filed always hold.',
        },
      },
    },
  },
  defaults: { ...defaults },
};
