import type { CoupledPlanRequest } from './coupled-plan-request';

/** What makes a request impossible to read; numbers and windows are judged by the planner. */
export function requestFaults({ vans, collections, deliveries }: CoupledPlanRequest): string[] {
  const collected = new Set(collections.map((need) => need.id));
  const origins = deliveries.flatMap((need) => need.loads.flatMap((load) => load.collectionId ?? []));
  return [
    ...repeated('van', vans),
    ...repeated('collection', collections),
    ...repeated('delivery', deliveries),
    ...origins.filter((id) => !collected.has(id)).map((id) => `collection ${id} is unknown`),
  ];
}

function repeated(what: string, items: readonly { readonly id: string }[]): string[] {
  const ids = items.map((item) => item.id);
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${what} ${id} is there twice`);
}
