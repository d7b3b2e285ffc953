import type { SettingsDefinition } from '@maillon/platform/contract';

/** What a territory finds believable on a scale, and what it calls a full delivery. */
export interface TraceabilitySettings {
  /** Percent of count × nominal mass below and above which a weighing is refused. */
  readonly lowestMassPercent: number;
  readonly highestMassPercent: number;
  /** Kilograms above which one part is refused, whatever its nominal mass. */
  readonly heaviestPartKg: number;
  /** Percent of the ordered count from which a line is delivered in full. */
  readonly inFullPercent: number;
  /** The weight that is charged is the last one found in the hub; otherwise the producer's. */
  readonly weighedAtHub: boolean;
}

const percent = (fr: string, en: string, minimum: number, maximum: number) => ({
  type: 'integer',
  minimum,
  maximum,
  title: { fr, en },
});

export const traceabilitySettings: SettingsDefinition = {
  version: 1,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      lowestMassPercent: percent(
        'Poids le plus faible accepté (% du poids attendu)',
        'Lowest weight accepted (% of the expected weight)',
        1,
        100,
      ),
      highestMassPercent: percent(
        'Poids le plus fort accepté (% du poids attendu)',
        'Highest weight accepted (% of the expected weight)',
        100,
        1000,
      ),
      heaviestPartKg: percent('Poids le plus fort d’une part (kg)', 'Heaviest part (kg)', 1, 20_000),
      inFullPercent: percent(
        'Livraison complète à partir de (% des quantités commandées)',
        'Delivered in full from (% of the ordered quantity)',
        50,
        100,
      ),
      weighedAtHub: {
        type: 'boolean',
        organisation: 'producer',
        title: {
          fr: 'Le poids facturé est celui de la plateforme',
          en: 'The weight that is charged is the hub’s',
        },
        description: {
          fr: 'Sinon, celui de la pesée chez le producteur. Se règle aussi producteur par producteur. Toutes les pesées restent dans le registre.',
          en: 'Otherwise that of the producer’s scales. May be set for one producer too. All weighings stay in the ledger.',
        },
      },
    },
  },
  defaults: {
    lowestMassPercent: 50,
    highestMassPercent: 200,
    heaviestPartKg: 2_000,
    inFullPercent: 100,
    weighedAtHub: false,
  } satisfies TraceabilitySettings,
};
