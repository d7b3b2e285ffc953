import type { SettingsDefinition } from '@maillon/platform/contract';

/** The sales sessions of the platform: the channel by which offers sell when nothing else is said. */
export const SALES_CHANNEL = 'sales';

/** What a territory decides about its catalogue. */
export interface CatalogueSettings {
  /** Per cent of confidence below which an offer is on demand: one asks the producer. 0: never. */
  readonly onDemandBelow: number;
  /** Per cent above the expected weight up to which what is weighed is charged; beyond it the buyer has to agree. */
  readonly weightTolerancePercent: number;
}

const defaults: CatalogueSettings = { onDemandBelow: 20, weightTolerancePercent: 10 };

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
      weightTolerancePercent: {
        type: 'integer',
        minimum: 0,
        maximum: 50,
        title: {
          fr: 'Poids facturé au-dessus de l’estimation, au plus, en %',
          en: 'Weight charged above the estimate, at most, in %',
        },
        description: {
          fr: 'Pour ce qui se commande à la pièce et se paie au poids. Au-delà, l’acheteur paie le plafond, sauf s’il accepte le poids réel.',
          en: 'For what is ordered by the piece and paid by weight. Beyond it the buyer pays the ceiling, unless they accept the real weight.',
        },
      },
    },
  },
  defaults: { ...defaults },
};
