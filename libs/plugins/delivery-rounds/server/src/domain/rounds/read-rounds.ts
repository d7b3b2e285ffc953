import type { PlannedRoute, RouteSolution, RouteStep } from '@maillon/plugins/delivery-rounds/contract';
import { onBoardOf } from './amounts';
import type { FleetVan } from './coupled-plan-request';
import type {
  PlannedRound,
  PlannedStop,
  RoundKind,
  RoundPlan,
  UnplannedNeed,
  UnplannedReason,
} from './coupled-plan-result';
import { holdsAll, type NeedPart } from './need-parts';
import type { RoundVan } from './round-vans';

export interface RoundsAsked {
  readonly kind: RoundKind;
  /** All that take part in this kind of round, whether or not they have time today. */
  readonly fleet: readonly FleetVan[];
  readonly vans: readonly RoundVan[];
  readonly parts: readonly NeedPart[];
}

/** From the planner's numbers back to needs and vans. */
export function readRounds(asked: RoundsAsked, solution: RouteSolution): RoundPlan {
  return {
    rounds: solution.routes.map((route) => roundOf(asked, route)),
    unplanned: solution.unassigned.map(({ id, reason }) => unplannedNeed(asked, asked.parts[id], reason)),
  };
}

function unplannedNeed(asked: RoundsAsked, part: NeedPart, reason: UnplannedReason | 'skills'): UnplannedNeed {
  return { needId: part.need.id, loads: part.loads, reason: reason === 'skills' ? withoutVan(asked, part) : reason };
}

/** A van with the right compartments that has no hours left is a matter of time. */
function withoutVan({ fleet }: RoundsAsked, { loads }: NeedPart): UnplannedReason {
  return fleet.some((van) => holdsAll(van, loads)) ? 'time-window' : 'temperature-class';
}

function roundOf({ kind, vans, parts }: RoundsAsked, route: PlannedRoute): PlannedRound {
  const start = route.steps[0];
  const end = route.steps[route.steps.length - 1];
  return {
    kind,
    vanId: vans[route.vehicle].van.id,
    departsAt: start.arrival,
    returnsAt: end.arrival,
    drivingS: route.duration,
    distanceM: route.distance ?? 0,
    cost: route.cost,
    onBoardAtStart: onBoardOf(start.load),
    stops: route.steps.slice(1, -1).map((step, index) => stopOf(parts[step.id!], step, index + 1)),
  };
}

function stopOf({ need, loads }: NeedPart, step: RouteStep, sequence: number): PlannedStop {
  const begins = step.arrival + step.waiting_time;
  const window = need.windows.find(([start, end]) => start <= begins && begins <= end);
  return {
    sequence,
    needId: need.id,
    loads,
    arrivesAt: step.arrival,
    waitsS: step.waiting_time,
    serviceS: step.service,
    ...(window && { window }),
    onBoardAfter: onBoardOf(step.load),
    distanceM: step.distance ?? 0,
  };
}
