import type { SettingsDefinition } from '@maillon/platform/contract';

/** The sales sessions of the platform: the channel by which offers sell when nothing else is said. */
export const SALES_CHANNEL = 'sales';

/** What a territory decides about its catalogue. */
export interface CatalogueSettings {
  /** Per cent of confidence below which an offer is on demand: one asks the producer. 0: never. */
  readonly onDemandBelow: number;
}

const defaults: CatalogueSettings = { onDemandBelow: 20 };

export const catalogueSettings: SettingsDefinition = {
  version: 1,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      onDemandBelow: {
        type: 'integer',
        minimum: 0,
        maximum: 90,
        title: {
          fr: 'Confiance en dessous de laquelle une offre passe « sur demande », en %',
          en: 'Confidence below which an offer goes on demand, in %',
        },
        description: {
          fr: 'La confiance baisse avec l’âge de la confirmation : de moitié en 2 jours pour des herbes, en 14 pour des racines. 0 : jamais sur demande.',
          en: 'Confidence falls with the age of the confirmation: by half in 2 days for herbs, in 14 for roots. 0: never on demand.',
        },
      },
    },
  },
  defaults: { ...defaults },
};
