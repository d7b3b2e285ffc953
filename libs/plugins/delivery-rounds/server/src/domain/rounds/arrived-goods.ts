import type { DeliveryLoad, StopNeed } from './coupled-plan-request';
import type { RoundPlan, UnplannedNeed } from './coupled-plan-result';

export interface ArrivedGoods {
  /** The deliveries with what is, or will be, at the hub. */
  readonly deliverable: readonly StopNeed<DeliveryLoad>[];
  readonly missing: readonly UnplannedNeed[];
}

/** What never reaches the hub cannot leave it. */
export function arrivedGoods(deliveries: readonly StopNeed<DeliveryLoad>[], collection: RoundPlan): ArrivedGoods {
  const lost = new Set(
    collection.unplanned.flatMap(({ needId, loads }) => loads.map((load) => `${needId}/${load.temperatureClass}`)),
  );
  const isLost = (load: DeliveryLoad) => lost.has(`${load.collectionId}/${load.temperatureClass}`);
  return {
    deliverable: deliveries.flatMap((need) => without(need, isLost)),
    missing: deliveries.flatMap((need) => missingOf(need, need.loads.filter(isLost))),
  };
}

function without(need: StopNeed<DeliveryLoad>, isLost: (load: DeliveryLoad) => boolean): StopNeed<DeliveryLoad>[] {
  const loads = need.loads.filter((load) => !isLost(load));
  return loads.length === 0 && need.loads.length > 0 ? [] : [{ ...need, loads }];
}

function missingOf({ id }: StopNeed, loads: readonly DeliveryLoad[]): UnplannedNeed[] {
  return loads.length === 0 ? [] : [{ needId: id, loads, reason: 'not-collected' }];
}
