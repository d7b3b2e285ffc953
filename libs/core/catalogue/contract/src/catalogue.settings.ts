import type { SettingsDefinition } from '@maillon/platform/contract';

/** The sales sessions of the platform: the channel by which offers sell when nothing else is said. */
export const SALES_CHANNEL = 'sales';

/** What a territory decides about its catalogue. */
export interface CatalogueSettings {
  /** Per cent of confidence below which an offer is on demand: one asks the producer. 0: never. */
  readonly onDemandBelow: number;
  /** Per cent of confidence from which on all that is declared is offered. Not above `onDemandBelow`: always all of it. */
  readonly allOfferedFrom: number;
  /** Per cent of the declaration that is offered just above `onDemandBelow`; in between it rises evenly. */
  readonly leastOffered: number;
  /** Per cent above the expected weight up to which what is weighed is charged; beyond it the buyer has to agree. */
  readonly weightTolerancePercent: number;
}

const defaults: CatalogueSettings = {
  onDemandBelow: 20,
  allOfferedFrom: 60,
  leastOffered: 50,
  weightTolerancePercent: 10,
};

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
      allOfferedFrom: {
        type: 'integer',
        minimum: 0,
        maximum: 100,
        title: {
          fr: 'Confiance à partir de laquelle tout ce qui est déclaré est proposé, en %',
          en: 'Confidence from which all that is declared is offered, in %',
        },
        description: {
          fr: 'En dessous, une part seulement est proposée jusqu’à ce que le producteur confirme. 0 : toujours tout.',
          en: 'Below it only a part is offered until the producer confirms. 0: always all of it.',
        },
      },
      leastOffered: {
        type: 'integer',
        minimum: 0,
        maximum: 100,
        title: {
          fr: 'Part du déclaré proposée juste avant de passer « sur demande », en %',
          en: 'Share of the declaration offered just before it goes on demand, in %',
        },
        description: {
          fr: 'Entre les deux seuils, la part monte régulièrement jusqu’à 100 %. Ce qui est déjà réservé le reste.',
          en: 'Between the two thresholds the share rises evenly to 100 %. What is reserved stays so.',
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
