import { defineManifest } from '@maillon/platform/contract';
import { deliveryRoundsProcessings } from './delivery-rounds.processings';
import { deliveryRoundsRefusals } from './delivery-rounds.refusals';
import { deliveryRoundsSettings } from './delivery-rounds.settings';

export const deliveryRoundsManifest = defineManifest({
  id: 'delivery-rounds',
  layer: 'plugin',
  version: '0.1.0',
  title: { fr: 'Tournées', en: 'Delivery rounds' },
  summary: {
    fr: 'Collecte chez les producteurs, passage à la plateforme, livraison chez les acheteurs.',
    en: 'Collection from producers, sorting at the hub, delivery to buyers.',
  },
  needs: ['platform', 'territories', 'organisations', 'catalogue', 'orders', 'traceability'],
  settings: deliveryRoundsSettings,
  permissions: {
    'delivery-rounds.read': { fr: 'Voir les tournées', en: 'See the rounds' },
    'delivery-rounds.read-own': { fr: 'Voir ses propres tournées', en: 'See one’s own rounds' },
    'delivery-rounds.manage-vehicles': { fr: 'Gérer les véhicules', en: 'Manage the vans' },
    'delivery-rounds.plan': { fr: 'Planifier les tournées', en: 'Plan the rounds' },
    'delivery-rounds.record': { fr: 'Enregistrer un arrêt', en: 'Record a stop' },
  },
  refusals: deliveryRoundsRefusals,
  emits: [],
  listens: [],
  jobs: [],
  freeTexts: ['vehicle.name', 'round.vehicle_name', 'stop.failure', 'unplanned_order.reason'],
  processings: deliveryRoundsProcessings,
});
