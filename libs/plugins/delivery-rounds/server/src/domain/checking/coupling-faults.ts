import type { CoupledPlanRequest } from '../rounds/coupled-plan-request';
import type { CoupledPlan } from '../rounds/coupled-plan-result';

/** Between the two plans: the hub's time, and goods that leave it only if they came. */
export function couplingFaults(request: CoupledPlanRequest, plan: CoupledPlan): string[] {
  return [...hubFaults(request, plan), ...departureFaults(plan), ...ghostFaults(request, plan)];
}

function hubFaults({ hub }: CoupledPlanRequest, { collection, hubReadyAt }: CoupledPlan): string[] {
  const faults = collection.rounds.flatMap(({ vanId, returnsAt }) => [
    ...(returnsAt > hub.latestCollectionReturn ? [`van ${vanId} comes back to the hub too late`] : []),
    ...(hubReadyAt < returnsAt + hub.handlingMinutes * 60
      ? [`the hub is ready before it has handled van ${vanId}`]
      : []),
  ]);
  return hubReadyAt < hub.readyFrom ? [...faults, 'the hub is ready before it opens'] : faults;
}

function departureFaults({ delivery, hubReadyAt }: CoupledPlan): string[] {
  const early = delivery.rounds.filter((round) => round.departsAt < hubReadyAt);
  return early.map(({ vanId }) => `van ${vanId} leaves with deliveries before the hub is ready`);
}

function ghostFaults({ deliveries }: CoupledPlanRequest, { collection, delivery }: CoupledPlan): string[] {
  const delivered = delivery.rounds.flatMap((round) => round.stops.map((stop) => stop.needId));
  const absent = collection.unplanned.flatMap(({ needId, loads }) =>
    loads.map((load) => [needId, load.temperatureClass]),
  );
  return deliveries
    .filter((need) => delivered.includes(need.id))
    .filter(
      (need) => !delivery.unplanned.some(({ needId, reason }) => needId === need.id && reason === 'not-collected'),
    )
    .filter((need) =>
      need.loads.some((load) =>
        absent.some(([id, name]) => id === load.collectionId && name === load.temperatureClass),
      ),
    )
    .map((need) => `${need.id} is delivered goods that were never collected`);
}
