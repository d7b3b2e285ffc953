import type { RouteJob, RouteProblem, RouteVehicle } from '@maillon/plugins/delivery-rounds/contract';
import { amountOf, capacityOf, classesHeldBy, classesOf, skillsOf } from './amounts';
import type { RoundKind } from './coupled-plan-result';
import type { NeedPart } from './need-parts';
import type { RoundVan } from './round-vans';

/** Vehicles and jobs are numbered by their place in these lists. */
export function roundProblem(kind: RoundKind, vans: readonly RoundVan[], parts: readonly NeedPart[]): RouteProblem {
  return { vehicles: vans.map(vehicleOf), jobs: parts.map((part, id) => jobOf(kind, part, id)) };
}

function vehicleOf({ van, start, end, hours }: RoundVan, id: number): RouteVehicle {
  return {
    id,
    start,
    end,
    time_window: hours,
    capacity: capacityOf(van),
    skills: skillsOf(classesHeldBy(van)),
    ...(van.costs && { costs: van.costs }),
    ...(van.speedFactor !== undefined && { speed_factor: van.speedFactor }),
    ...(van.rangeM !== undefined && { max_distance: van.rangeM }),
  };
}

function jobOf(kind: RoundKind, { need, loads }: NeedPart, id: number): RouteJob {
  return {
    id,
    location: need.at,
    service: need.serviceS,
    skills: skillsOf(classesOf(loads)),
    time_windows: need.windows,
    priority: need.priority ?? 0,
    [kind === 'collection' ? 'pickup' : 'delivery']: amountOf(loads),
  };
}
