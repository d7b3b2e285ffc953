import type { DemoRules } from '../rules.ts';

const LOCAL = { perimeter: true, supplyArea: true, departments: [], withinKm: null };
const NOTHING_ASKED = { families: [], localOnly: false, labelDemands: [], minimumPerProducerCents: 0 };

/** By what rules the two territories of the demonstration trade, and what the first foresees for the autumn. */
export const MTR_RULES: readonly DemoRules[] = [
  {
    from: '2026-07-10',
    note: 'Ouverture de la plateforme : des règles simples pour commencer.',
    rulebook: {
      ...NOTHING_ASKED,
      local: LOCAL,
      minimumOrderCents: 0,
      deliveryFeeCents: 800,
      freeDeliveryFromCents: 12_000,
      commissionBp: 600,
      weekdays: [],
      closedOn: ['public-holiday', 'closure'],
      cutOff: { daysBefore: 1, time: '23:00' },
      familyCutOffs: [],
    },
  },
  {
    from: '2026-09-01',
    note: 'Comité de juin : regrouper les petites commandes, laisser le temps aux bateaux.',
    rulebook: {
      ...NOTHING_ASKED,
      local: LOCAL,
      minimumOrderCents: 4_000,
      minimumPerProducerCents: 1_500,
      deliveryFeeCents: 900,
      freeDeliveryFromCents: 15_000,
      commissionBp: 600,
      weekdays: [2, 3, 4, 5, 6],
      closedOn: ['public-holiday', 'closure'],
      cutOff: { daysBefore: 1, time: '22:00' },
      familyCutOffs: [{ family: 'sea', daysBefore: 1, time: '18:00' }],
    },
  },
];

export const AUD_RULES: readonly DemoRules[] = [
  {
    from: '2026-07-10',
    note: 'Retrait à la plateforme : pas de livraison à payer, une petite commission.',
    rulebook: {
      ...NOTHING_ASKED,
      local: { perimeter: true, supplyArea: false, departments: ['59', '62'], withinKm: null },
      minimumOrderCents: 0,
      deliveryFeeCents: 0,
      freeDeliveryFromCents: null,
      commissionBp: 400,
      weekdays: [],
      closedOn: ['closure'],
      cutOff: { daysBefore: 1, time: '23:00' },
      familyCutOffs: [],
    },
  },
];
