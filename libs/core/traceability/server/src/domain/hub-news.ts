import type { Movement } from './movement';

/** What a producer reads of one part: what it was said to weigh, and what the hub's scales said last. In grams. */
export interface HubNews {
  readonly saidG: number;
  readonly scaleG: number;
  /** Nobody had weighed it before. */
  readonly wasEstimate: boolean;
  /** What the hub found is what is charged. */
  readonly isCharged: boolean;
}

/** Of the movements of one part, oldest first. Null when every weighing of a hub found what the producer had said. */
export function hubNews(ledger: readonly (Movement & { readonly callerId: string })[]): HubNews | null {
  const weighed = ledger.filter(({ kind }) => kind === 'weighed');
  const acts = [...Map.groupBy(weighed, ({ callerId }) => callerId).values()];
  const [first, last] = [acts[0], acts.at(-1)];
  if (!first || !last) return null;
  const saidG = gramsOf(first, 'beforeG');
  if (acts.every((act) => gramsOf(act, 'scaleG') === saidG)) return null;
  return {
    saidG,
    scaleG: gramsOf(last, 'scaleG'),
    wasEstimate: ledger.some(({ kind, isEstimate }) => kind === 'prepared' && isEstimate),
    isCharged: last.every(({ netMassG, weighing }) => netMassG === weighing!.scaleG),
  };
}

function gramsOf(act: readonly Movement[], which: 'beforeG' | 'scaleG'): number {
  return act.reduce((sum, { weighing }) => sum + weighing![which], 0);
}
