import { conservationFaults } from './checking/conservation-faults';
import { couplingFaults } from './checking/coupling-faults';
import { RoundReplay } from './checking/round-replay';
import type { CoupledPlanRequest } from './rounds/coupled-plan-request';
import type { CoupledPlan } from './rounds/coupled-plan-result';
import type { TravelModel } from './travel/travel-model';

/** What a coupled plan does not keep, one sentence each, judged from the request alone. Independent of the planner. */
export function coupledPlanFaults(request: CoupledPlanRequest, plan: CoupledPlan, travel: TravelModel): string[] {
  const rounds = [...plan.collection.rounds, ...plan.delivery.rounds];
  const strangers = rounds.filter((round) => !request.vans.some((van) => van.id === round.vanId));
  if (strangers.length > 0) return strangers.map((round) => `van ${round.vanId} is unknown`);
  return [
    ...conservationFaults('collection', request.collections, plan.collection),
    ...conservationFaults('delivery', request.deliveries, plan.delivery),
    ...couplingFaults(request, plan),
    ...rounds.flatMap((round) => new RoundReplay(request, round, travel).faults()),
  ];
}
