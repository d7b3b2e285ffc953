import type { TravelModel } from '../travel/travel-model';
import type { CoupledPlanRequest, StopNeed } from './coupled-plan-request';
import type { CoupledPlan, RoundPlan, UnplannedNeed } from './coupled-plan-result';
import { collectionVans, collectors, deliverers, deliveryVans } from './round-vans';
import { soonestBack } from './single-trip';

/** Whether somebody whom the plan serves too late could be served, were the hub ready earlier than after `latest`. */
export function mayGainByEarlierHub(
  request: CoupledPlanRequest,
  plan: CoupledPlan,
  latest: CoupledPlan,
  travel: TravelModel,
): boolean {
  const late = plan.delivery.unplanned.filter(({ reason }) => reason === 'time-window');
  if (late.length === 0 || latest.collection.rounds.length === 0) return false;
  const readyAt = soonestReady(request, latest.collection, travel);
  return readyAt < latest.hubReadyAt && late.some((need) => isInReach(request, need, readyAt, travel));
}

/** No hub is ready before: everything that is collected now must first be fetched, were it by a van for each place. */
function soonestReady(request: CoupledPlanRequest, { rounds }: RoundPlan, travel: TravelModel): number {
  const { hub, collections } = request;
  const vans = collectionVans(collectors(request), hub, hub.latestCollectionReturn);
  const stops = rounds.flatMap((round) => round.stops);
  const backs = stops.map(({ needId, loads }) => soonestBack({ ...byId(collections, needId), loads }, vans, travel));
  return Math.max(hub.readyFrom, ...backs.map((back) => back + hub.handlingMinutes * 60));
}

/** Were the buyer the only one. */
function isInReach(request: CoupledPlanRequest, late: UnplannedNeed, readyAt: number, travel: TravelModel): boolean {
  const vans = deliveryVans(deliverers(request), request.hub, readyAt);
  const need = { ...byId(request.deliveries, late.needId), loads: late.loads };
  return soonestBack(need, vans, travel) < Infinity;
}

function byId(needs: readonly StopNeed[], id: string): StopNeed {
  return needs.find((need) => need.id === id)!;
}
