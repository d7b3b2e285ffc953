import type { Rulebook } from '@maillon/core/rulebook/contract';

/** The same rules always look the same: lists without repeats and in order, nothing undefined. */
export function tidyRulebook(rules: Rulebook): Rulebook {
  const { local } = rules;
  return {
    local: {
      perimeter: local.perimeter,
      supplyArea: local.supplyArea,
      departments: sorted(local.departments),
      withinKm: local.withinKm ?? null,
    },
    families: sorted(rules.families),
    localOnly: rules.localOnly,
    labelDemands: rules.labelDemands
      .map(({ family, anyOf }) => ({ family: family ?? null, anyOf: sorted(anyOf) }))
      .toSorted((a, b) => compare(a.family ?? '', b.family ?? '') || compare(a.anyOf.join(), b.anyOf.join())),
    minimumOrderCents: rules.minimumOrderCents,
    minimumPerProducerCents: rules.minimumPerProducerCents,
    minimumPerProducerMode: rules.minimumPerProducerMode,
    pooledGateHours: [...new Set(rules.pooledGateHours)].toSorted((a, b) => b - a),
    deliveryFeeCents: rules.deliveryFeeCents,
    freeDeliveryFromCents: rules.freeDeliveryFromCents ?? null,
    commissionBp: rules.commissionBp,
    weekdays: [...new Set(rules.weekdays)].toSorted((a, b) => a - b),
    closedOn: sorted(rules.closedOn),
    cutOff: rules.cutOff ? { daysBefore: rules.cutOff.daysBefore, time: rules.cutOff.time } : null,
    familyCutOffs: rules.familyCutOffs
      .map(({ family, daysBefore, time }) => ({ family, daysBefore, time }))
      .toSorted((a, b) => compare(a.family, b.family)),
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
