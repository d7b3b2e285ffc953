import type { Rulebook } from './generated/types';

/** By what a territory trades until it publishes rules: everything is admitted, nothing is asked. */
export const NO_RULES: Rulebook = {
  local: { perimeter: true, supplyArea: true, departments: [], withinKm: null },
  families: [],
  localOnly: false,
  labelDemands: [],
  minimumOrderCents: 0,
  minimumPerProducerCents: 0,
  minimumPerProducerMode: 'order',
  pooledGateHours: [24, 6],
  deliveryFeeCents: 0,
  freeDeliveryFromCents: null,
  commissionBp: 0,
  weekdays: [],
  closedOn: [],
  cutOff: null,
  familyCutOffs: [],
};
