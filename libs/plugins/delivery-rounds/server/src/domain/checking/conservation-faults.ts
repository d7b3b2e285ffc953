import type { Load, StopNeed } from '../rounds/coupled-plan-request';
import { UNPLANNED_REASONS, type RoundKind, type RoundPlan } from '../rounds/coupled-plan-result';

/** Each load of each need is on one stop, or unplanned with a reason; never both, never neither, never changed. */
export function conservationFaults(kind: RoundKind, needs: readonly StopNeed[], plan: RoundPlan): string[] {
  const stops = plan.rounds.flatMap((round) => round.stops);
  const answers = [...stops, ...plan.unplanned];
  return [
    ...needs.flatMap((need) =>
      needFaults(
        need,
        answers.filter((answer) => answer.needId === need.id),
      ),
    ),
    ...answers
      .filter(({ needId }) => !needs.some(({ id }) => id === needId))
      .map(({ needId }) => `${needId} is unknown`),
    ...plan.unplanned
      .filter(({ reason }) => !UNPLANNED_REASONS.includes(reason))
      .map(({ needId }) => `${needId}: no reason`),
    ...repeated(plan.rounds.map((round) => round.vanId)).map((id) => `van ${id} is on several ${kind} rounds`),
  ];
}

function needFaults(need: StopNeed, answers: readonly { readonly loads: readonly Load[] }[]): string[] {
  if (answers.length === 0) return [`${need.id} has disappeared`];
  const asked = need.loads.map(written).sort();
  const answered = answers.flatMap((answer) => answer.loads.map(written)).sort();
  return asked.join() === answered.join()
    ? []
    : [`${need.id} asks for ${asked.join()} and is answered ${answered.join()}`];
}

function written({ temperatureClass, crates, massG }: Load): string {
  return `${temperatureClass}:${crates}:${massG}`;
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
