import { pricesChanged } from '@maillon/core/catalogue/contract';
import { defineManifest } from '@maillon/platform/contract';
import {
  linesShort,
  minimumMissed,
  orderPlaced,
  sessionCancelled,
  sessionClosed,
  sessionPlanned,
} from './orders.events';
import {
  closeSessionJob,
  endAmendmentJob,
  endOverweightJob,
  endProposalJob,
  endSilenceJob,
  tellLinesShort,
  tellMinimumsMissing,
  tellPricesEarly,
} from './orders.jobs';
import {
  amendmentKind,
  linesShortKind,
  minimumMissedKind,
  minimumMissingKind,
  overweightKind,
  priceChangedKind,
  producerSilentKind,
  sessionCancelledKind,
  substitutionKind,
} from './orders.letters';
import { ordersHolds } from './orders.holds';
import { ordersProcessings } from './orders.processings';
import { ordersRefusals } from './orders.refusals';
import { ordersSettings } from './orders.settings';

export const ordersManifest = defineManifest({
  id: 'orders',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Commandes', en: 'Orders' },
  summary: {
    fr: 'Sessions de vente, paniers, commandes et commandes fournisseurs.',
    en: 'Sales sessions, baskets, orders and supplier orders.',
  },
  needs: ['platform', 'territories', 'organisations', 'certificates', 'rulebook', 'catalogue'],
  settings: ordersSettings,
  permissions: {
    'orders.read-sessions': { fr: 'Voir les sessions de vente', en: 'See the sales sessions' },
    'orders.manage-sessions': { fr: 'Planifier, clore et annuler les sessions', en: 'Plan, close and cancel sessions' },
    'orders.order': { fr: 'Remplir un panier et commander', en: 'Fill a basket and order' },
    'orders.change-order': { fr: 'Changer ou annuler une commande', en: 'Change or cancel an order' },
    'orders.read-orders': { fr: 'Voir les commandes', en: 'See the orders' },
    'orders.read-supplier-orders': { fr: 'Voir les commandes fournisseurs', en: 'See the supplier orders' },
    'orders.answer-supplier-order': {
      fr: 'Répondre à une commande fournisseur',
      en: 'Answer a supplier order',
    },
    'orders.read-amendments': { fr: 'Voir les demandes de changement', en: 'See the requests for changes' },
    'orders.override-cut-off': { fr: 'Commander après l’heure limite', en: 'Order past the cut-off' },
    'orders.state-franco': { fr: 'Fixer le franco d’un producteur', en: 'State a producer’s own minimum' },
    'orders.set-auction-price': { fr: 'Donner les prix de la criée', en: 'Give the prices of the auction' },
    'orders.read-board': { fr: 'Voir le tableau du jour', en: 'See the board of the day' },
  },
  refusals: ordersRefusals,
  emits: [sessionPlanned, orderPlaced, sessionClosed, sessionCancelled, linesShort, minimumMissed],
  listens: [sessionCancelled, linesShort, pricesChanged, minimumMissed],
  jobs: [
    closeSessionJob,
    tellLinesShort,
    tellMinimumsMissing,
    tellPricesEarly,
    endSilenceJob,
    endProposalJob,
    endAmendmentJob,
    endOverweightJob,
  ],
  letters: [
    sessionCancelledKind,
    linesShortKind,
    producerSilentKind,
    substitutionKind,
    amendmentKind,
    overweightKind,
    priceChangedKind,
    minimumMissedKind,
    minimumMissingKind,
  ],
  freeTexts: [
    'amendment.note',
    'amendment.answer_note',
    'basket_line.note',
    'customer_order.note',
    'line_shortage.note',
    'order_line.note',
    'order_line.reason_note',
    'order_change.note',
    'sales_session.name',
    'sales_session.cancel_reason',
    'substitution_proposal.note',
    'supplier_reply.note',
  ],
  holds: ordersHolds,
  processings: ordersProcessings,
});
