import { defineManifest } from '@maillon/platform/contract';
import { goodsDelivered, goodsReturned, goodsWeighed } from './traceability.events';
import { traceabilityHolds } from './traceability.holds';
import { tellHubWeighings } from './traceability.jobs';
import { weighedOtherwiseKind } from './traceability.letters';
import { traceabilityProcessings } from './traceability.processings';
import { traceabilityRefusals } from './traceability.refusals';
import { traceabilitySettings } from './traceability.settings';

export const traceabilityManifest = defineManifest({
  id: 'traceability',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Traçabilité', en: 'Traceability' },
  summary: {
    fr: 'Lots, pesées et mouvements : d’où vient chaque produit, et à qui il a été livré.',
    en: 'Lots, weighings and movements: whence each product comes, and whom it reached.',
  },
  needs: ['platform', 'territories', 'organisations', 'catalogue', 'orders'],
  settings: traceabilitySettings,
  permissions: {
    'traceability.read': { fr: 'Voir les lots et les mouvements', en: 'See lots and movements' },
    'traceability.prepare': { fr: 'Peser et préparer les commandes', en: 'Weigh and prepare orders' },
    'traceability.weigh': { fr: 'Repeser à la plateforme', en: 'Weigh again at the hub' },
    'traceability.read-figures': { fr: 'Voir les chiffres des livraisons', en: 'See the delivery figures' },
    'traceability.check-ledger': { fr: 'Contrôler le registre', en: 'Check the ledger' },
  },
  refusals: traceabilityRefusals,
  emits: [goodsDelivered, goodsReturned, goodsWeighed],
  listens: [goodsWeighed],
  jobs: [tellHubWeighings],
  letters: [weighedOtherwiseKind],
  holds: traceabilityHolds,
  processings: traceabilityProcessings,
});
