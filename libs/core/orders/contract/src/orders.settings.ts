import type { SettingsDefinition } from '@maillon/platform/contract';

/** What a territory decides about orders. */
export interface OrdersSettings {
  /** Least estimate of an order, in cents excluding VAT, in place of the one in the territory's rules; 0: theirs. */
  readonly minimumOrderCents: number;
  readonly maximumLines: number;
  /** Most sales units of one offer in one line. */
  readonly maximumQuantity: number;
  /** Hours after the cut-off for a producer's answer; then silence is judged. */
  readonly silenceHours: number;
  /** Silence means yes; otherwise the territory is told of it. */
  readonly silenceAccepts: boolean;
  /** Hours that a buyer has to answer a proposal. */
  readonly proposalHours: number;
  /** No proposal waits longer than until so many hours before the buyer's window begins. */
  readonly proposalLeadHours: number;
  /** A buyer's silence takes what is proposed. */
  readonly silenceTakes: boolean;
  /** How much dearer than the line a substitute may be, in percent. */
  readonly substituteCeilingPercent: number;
  /** In a morning auction: by how much the ceiling that buyers are asked to accept lies above the last price, in percent. */
  readonly auctionCeilingPercent: number;
}

const defaults: OrdersSettings = {
  ...{ minimumOrderCents: 0, maximumLines: 80, maximumQuantity: 500 },
  ...{ silenceHours: 3, silenceAccepts: true },
  ...{ proposalHours: 2, proposalLeadHours: 4, silenceTakes: false, substituteCeilingPercent: 10 },
  auctionCeilingPercent: 20,
};

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
        organisation: 'restaurateur',
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
      silenceHours: {
        type: 'integer',
        minimum: 1,
        maximum: 72,
        title: { fr: 'Réponse du producteur, en heures', en: 'Hours for a producer’s answer' },
        description: {
          fr: 'Après la confirmation de la vente. Passé ce délai, la règle du silence s’applique.',
          en: 'After the sale is confirmed. Then the rule of silence applies.',
        },
      },
      silenceAccepts: {
        type: 'boolean',
        title: { fr: 'Qui ne répond pas accepte', en: 'Who does not answer accepts' },
        description: {
          fr: 'Sinon, la plateforme logistique est prévenue et appelle le producteur.',
          en: 'Otherwise the hub is told, and calls the producer.',
        },
      },
      proposalHours: {
        type: 'integer',
        minimum: 1,
        maximum: 48,
        title: { fr: 'Réponse à une proposition, en heures', en: 'Hours to answer a proposal' },
      },
      proposalLeadHours: {
        type: 'integer',
        minimum: 0,
        maximum: 48,
        title: {
          fr: 'Dernière réponse avant la livraison, en heures',
          en: 'Last answer before the delivery, in hours',
        },
        description: {
          fr: 'Le temps de préparer et de charger ce qui remplace.',
          en: 'The time to prepare and load what comes instead.',
        },
      },
      silenceTakes: {
        type: 'boolean',
        title: { fr: 'Sans réponse, le remplacement est pris', en: 'Without an answer, the substitute is taken' },
        description: {
          fr: 'Sinon, rien ne vient à la place. L’acheteur lit lequel des deux avant de répondre.',
          en: 'Otherwise nothing comes instead. The buyer reads which of both before answering.',
        },
      },
      substituteCeilingPercent: {
        type: 'integer',
        minimum: 0,
        maximum: 100,
        title: { fr: 'Surcoût d’un remplacement, au plus, en %', en: 'Most that a substitute may cost more, in %' },
      },
      auctionCeilingPercent: {
        type: 'integer',
        minimum: 0,
        maximum: 200,
        title: {
          fr: 'Criée du matin : plafond proposé, en % au-dessus du dernier cours',
          en: 'Morning auction: proposed ceiling, in % above the last price',
        },
        description: {
          fr: 'L’acheteur l’accepte ou le change, ligne par ligne, avant de commander.',
          en: 'The buyer accepts or changes it, line by line, before ordering.',
        },
      },
    },
  },
  defaults: { ...defaults },
};
