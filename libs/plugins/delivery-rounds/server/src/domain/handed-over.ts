import { deliveryRoundsRefusals } from '@maillon/plugins/delivery-rounds/contract';

/** Sales units by allocation; what is not named goes whole. */
export type Handed = ReadonlyMap<string, number>;

export interface Due {
  readonly allocationId: string;
  /** Sales units that were prepared. */
  readonly count: number;
  /** Due at another stop of the same order. */
  readonly elsewhere: boolean;
}

/** Refusal: delivery-rounds.task-unknown. */
export function mustBeDue(tasks: readonly Due[], counts: Handed): void {
  const due = new Set(tasks.filter(({ elsewhere }) => !elsewhere).map(({ allocationId }) => allocationId));
  if ([...counts.keys()].some((allocationId) => !due.has(allocationId)))
    throw deliveryRoundsRefusals.because('task-unknown');
}

/** Who hands over nothing at all says why instead. Refusal: delivery-rounds.reason-missing. */
export function mustHandOverSomething(tasks: readonly Due[], counts: Handed): void {
  const here = tasks.filter(({ elsewhere }) => !elsewhere);
  if (here.every(({ allocationId, count }) => (counts.get(allocationId) ?? count) === 0))
    throw deliveryRoundsRefusals.because('reason-missing', {}, { failure: [] });
}

/** Of one order at this stop: nothing is expected any more, or the driver kept all of it. */
export function handsOverNothing(tasks: readonly (Due & { readonly due: number })[], counts: Handed): boolean {
  const here = tasks.filter(({ elsewhere }) => !elsewhere);
  return here.every(({ allocationId, due }) => due === 0 || counts.get(allocationId) === 0);
}

/** Allocations that stay at the producer. Refusal: delivery-rounds.loaded-whole. */
export function leftBehind(tasks: readonly Due[], counts: Handed): Set<string> {
  const left = new Set<string>();
  for (const { allocationId, count } of tasks) {
    const loaded = counts.get(allocationId);
    if (loaded === 0) left.add(allocationId);
    else if (loaded !== undefined && loaded !== count) throw deliveryRoundsRefusals.because('loaded-whole');
  }
  return left;
}

/** What is handed over of one order at this stop: nothing of what travels in another van. */
export function countsOfOrder(tasks: readonly Due[], counts: Handed): Map<string, number> {
  const named = tasks.map(
    ({ allocationId, elsewhere }) => [allocationId, elsewhere ? 0 : counts.get(allocationId)] as const,
  );
  return new Map(named.filter((entry): entry is readonly [string, number] => entry[1] !== undefined));
}
