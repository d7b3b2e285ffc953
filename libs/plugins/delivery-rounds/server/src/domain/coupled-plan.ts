import { RouteProblemError } from '@maillon/plugins/delivery-rounds/contract';
import { arrivedGoods } from './rounds/arrived-goods';
import type { CoupledPlanRequest, Hub } from './rounds/coupled-plan-request';
import type { CoupledPlan, RoundPlan } from './rounds/coupled-plan-result';
import { planRounds, type Planning } from './rounds/plan-rounds';
import { requestFaults } from './rounds/request-faults';
import { collectionVans, collectors, deliverers, deliveryVans } from './rounds/round-vans';

const EARLIER_S = 900;
const EARLIER_ATTEMPTS = 4;

/**
 * A collection plan, then a delivery plan whose vans leave once the hub is ready; one van may do both in turn.
 * When the hub is ready too late for a buyer, earlier collection returns are tried and the best pair is kept.
 * @throws RouteProblemError
 */
export async function planCoupledRounds(request: CoupledPlanRequest, planning: Planning): Promise<CoupledPlan> {
  const faults = requestFaults(request);
  if (faults.length > 0) throw new RouteProblemError(faults);
  let best = await planReturningBy(request.hub.latestCollectionReturn, request, planning);
  let latest = best;
  for (let attempt = 0; attempt < EARLIER_ATTEMPTS && mayGainByEarlierReturn(latest, best, request.hub); attempt++) {
    const returnBy = lastReturn(latest.collection) - EARLIER_S;
    latest = await planReturningBy(returnBy, request, planning);
    if (latest.collection.unplanned.length > best.collection.unplanned.length) break;
    if (isBetter(latest, best)) best = latest;
  }
  return best;
}

async function planReturningBy(latest: number, request: CoupledPlanRequest, planning: Planning): Promise<CoupledPlan> {
  const { hub, collections, deliveries } = request;
  const fleet = collectors(request);
  const vans = collectionVans(fleet, hub, latest);
  const collection = await planRounds({ kind: 'collection', fleet, vans, needs: collections }, planning);
  const hubReadyAt = readyAfter(collection, hub);
  const { deliverable, missing } = arrivedGoods(deliveries, collection);
  const delivery = await planDelivery(request, deliverable, hubReadyAt, planning);
  return { collection, delivery: { ...delivery, unplanned: [...missing, ...delivery.unplanned] }, hubReadyAt };
}

function planDelivery(
  request: CoupledPlanRequest,
  needs: CoupledPlanRequest['deliveries'],
  hubReadyAt: number,
  planning: Planning,
): Promise<RoundPlan> {
  const fleet = deliverers(request);
  const vans = deliveryVans(fleet, request.hub, hubReadyAt);
  return planRounds({ kind: 'delivery', fleet, vans, needs }, planning);
}

function readyAfter(collection: RoundPlan, hub: Hub): number {
  return Math.max(hub.readyFrom, lastReturn(collection) + hub.handlingMinutes * 60);
}

/** -Infinity when nothing is collected. */
function lastReturn({ rounds }: RoundPlan): number {
  return Math.max(...rounds.map((round) => round.returnsAt));
}

/** Somebody is served too late, and it is the collection that keeps the hub waiting. */
function mayGainByEarlierReturn(latest: CoupledPlan, best: CoupledPlan, hub: Hub): boolean {
  const isLate = best.delivery.unplanned.some(({ reason }) => reason === 'time-window');
  return isLate && latest.hubReadyAt > hub.readyFrom && latest.collection.rounds.length > 0;
}

function isBetter(plan: CoupledPlan, than: CoupledPlan): boolean {
  const byUnplanned = than.delivery.unplanned.length - plan.delivery.unplanned.length;
  return byUnplanned > 0 || (byUnplanned === 0 && costOf(plan) < costOf(than));
}

function costOf({ collection, delivery }: CoupledPlan): number {
  return [...collection.rounds, ...delivery.rounds].reduce((cost, round) => cost + round.cost, 0);
}
