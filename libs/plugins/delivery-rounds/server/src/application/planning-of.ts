import type { DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import { InsertionPlanner } from '../domain/insertion-planner';
import type { Planning } from '../domain/rounds/plan-rounds';
import { CrowFlyTravel } from '../domain/travel/crow-fly-travel';
import { unhurried } from './unhurried';

// Under two seconds for a busy day of a territory (see the bench); twice as much serves nobody more.
const EFFORT = { improveRounds: 50, searchRounds: 400 };
const STREETS = { slowMetres: 1_500, slowKmh: 28 };

/** The planner with this territory's roads. */
export function planningOf({ detourFactor, roadKmh, barriers }: DeliveryRoundsSettings): Planning {
  const travel = new CrowFlyTravel({ ...STREETS, detourFactor, kmh: roadKmh, barriers });
  return { planner: new InsertionPlanner(travel, EFFORT, unhurried), travel };
}
