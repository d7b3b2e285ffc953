import type { Movement } from './movement';

/** What a movement must say to judge by whose scales its goods go. */
export type Fact = Pick<Movement, 'kind' | 'netMassG' | 'weighing' | 'isEstimate'>;

/** Whose goods nobody weighed before the hub: its scales count for them, whatever is agreed since. */
export function isEstimated(ledger: readonly Fact[]): boolean {
  return ledger.some(({ kind, isEstimate }) => kind === 'prepared' && isEstimate);
}

/** The hub weighed them, and what it found is what they weigh. */
export function isWeighedAtHub(ledger: readonly Fact[]): boolean {
  return ledger.some(({ kind, weighing, netMassG }) => kind === 'weighed' && weighing?.scaleG === netMassG);
}

/** The hub's scales were to count, and have not spoken. `ledger` is of one part, `isAgreed` what holds with its producer. */
export function awaitsHub(ledger: readonly Fact[], isAgreed: boolean): boolean {
  return (isAgreed || isEstimated(ledger)) && !isWeighedAtHub(ledger);
}
