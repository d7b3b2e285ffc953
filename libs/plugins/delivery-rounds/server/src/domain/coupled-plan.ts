import { RouteProblemError } from '@maillon/plugins/delivery-rounds/contract';
import { arrivedGoods } from './rounds/arrived-goods';
import type { CoupledPlanRequest, Hub } from './rounds/coupled-plan-request';
import type { CoupledPlan, RoundPlan } from './rounds/coupled-plan-result';
import { mayGainByEarlierHub } from './rounds/earlier-hub';
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
  const collection = await planCollection(request, request.hub.latestCollectionReturn, planning);
  let best = await planAfter(collection, request, planning);
  let latest = best;
  for (let attempt = 0; attempt < EARLIER_ATTEMPTS; attempt++) {
    if (!mayGainByEarlierHub(request, best, latest, planning.travel)) break;
    const earlier = await planCollection(request, lastReturn(latest.collection) - EARLIER_S, planning);
    if (earlier.unplanned.length > best.collection.unplanned.length) break;
    latest = await planAfter(earlier, request, planning);
    if (isBetter(latest, best)) best = latest;
  }
  return best;
}

function planCollection(request: CoupledPlanRequest, returnBy: number, planning: Planning): Promise<RoundPlan> {
  const fleet = collectors(request);
  const vans = collectionVans(fleet, request.hub, returnBy);
  return planRounds({ kind: 'collection', fleet, vans, needs: request.collections }, planning);
}

async function planAfter(collection: RoundPlan, request: CoupledPlanRequest, planning: Planning): Promise<CoupledPlan> {
  const hubReadyAt = readyAfter(collection, request.hub);
  const { deliverable, missing } = arrivedGoods(request.deliveries, collection);
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

function isBetter(plan: CoupledPlan, than: CoupledPlan): boolean {
  const byUnplanned = than.delivery.unplanned.length - plan.delivery.unplanned.length;
  return byUnplanned > 0 || (byUnplanned === 0 && costOf(plan) < costOf(than));
}

function costOf({ collection, delivery }: CoupledPlan): number {
  return [...collection.rounds, ...delivery.rounds].reduce((cost, round) => cost + round.cost, 0);
}
