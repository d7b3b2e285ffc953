import { orderPlaced, sessionCancelled, sessionPlanned } from '@maillon/core/orders/contract';
import { NO_SETTINGS, defineManifest } from '@maillon/platform/contract';
import { makeStandingOrdersJob, watchStandingOrdersJob } from './purchasing.jobs';
import { standingOrderMadeKind } from './purchasing.letters';
import { purchasingProcessings } from './purchasing.processings';
import { purchasingRefusals } from './purchasing.refusals';

export const purchasingManifest = defineManifest({
  id: 'purchasing',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Habitudes d’achat', en: 'Habits of purchase' },
  summary: {
    fr: 'La mercuriale de chaque cuisine, ses listes, la dernière commande reprise et les commandes permanentes.',
    en: 'The order guide of each kitchen, its lists, the last order taken up again, and standing orders.',
  },
  needs: ['platform', 'territories', 'organisations', 'rulebook', 'catalogue', 'orders'],
  settings: NO_SETTINGS,
  permissions: {
    'purchasing.keep-habits': {
      fr: 'Tenir sa mercuriale, ses listes et ses commandes permanentes',
      en: 'Keep one’s order guide, lists and standing orders',
    },
  },
  refusals: purchasingRefusals,
  emits: [],
  listens: [orderPlaced, sessionPlanned, sessionCancelled],
  jobs: [makeStandingOrdersJob, watchStandingOrdersJob],
  letters: [standingOrderMadeKind],
  processings: purchasingProcessings,
  freeTexts: ['guide_entry.own_name', 'order_template.name', 'standing_order.name', 'standing_run.lines'],
});
