import type { RoutePlanner } from '@maillon/plugins/delivery-rounds/contract';
import type { TravelModel } from '../travel/travel-model';
import { withMatrices } from '../travel/with-matrices';
import type { FleetVan, StopNeed } from './coupled-plan-request';
import type { RoundKind, RoundPlan } from './coupled-plan-result';
import { partsOf } from './need-parts';
import { readRounds } from './read-rounds';
import { roundProblem } from './round-problem';
import type { RoundVan } from './round-vans';

export interface Planning {
  readonly planner: RoutePlanner;
  readonly travel: TravelModel;
}

export interface Rounds {
  readonly kind: RoundKind;
  /** All that take part in this kind of round. */
  readonly fleet: readonly FleetVan[];
  /** Those of them that have time today. */
  readonly vans: readonly RoundVan[];
  readonly needs: readonly StopNeed[];
}

/** One of the two plans on its own. */
export async function planRounds({ kind, fleet, vans, needs }: Rounds, planning: Planning): Promise<RoundPlan> {
  const parts = byId(needs).flatMap((need) => partsOf(need, fleet));
  const problem = withMatrices(roundProblem(kind, vans, parts), planning.travel);
  return readRounds({ kind, fleet, vans, parts }, await planning.planner.plan(problem));
}

function byId(needs: readonly StopNeed[]): StopNeed[] {
  return [...needs].sort((a, b) => (a.id < b.id ? -1 : 1));
}
