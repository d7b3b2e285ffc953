import { sourcingRefusals } from '@maillon/core/sourcing/contract';

type Word = Parameters<typeof sourcingRefusals.because>[0];

/** From where a state can be reached, and how it is refused from elsewhere. */
export interface Step<State extends string> {
  readonly from: readonly State[];
  readonly refused: Word;
}

export type Steps<State extends string> = Readonly<Partial<Record<State, Step<State>>>>;

/** Refuses a step that the present state does not allow; a state that no step leads to cannot be entered. */
export function mustStep<State extends string>(steps: Steps<State>, from: State, to: State): State {
  const step = steps[to];
  if (!step) throw new Error(`Nothing becomes ${to}.`);
  if (!step.from.includes(from)) throw sourcingRefusals.because(step.refused);
  return to;
}
