import { ordersRefusals } from '@maillon/core/orders/contract';

export type OverweightState = 'open' | 'accepted' | 'declined' | 'lapsed';

/** What is known of the weight of a line that is ordered by the piece and paid by weight. */
export interface ExpectedWeight {
  readonly nominalMassG: number | null;
  /** Per cent above it that the buyer pays without being asked; null: whatever it weighs. */
  readonly tolerancePercent: number | null;
}

const PERCENT = 100;

/** Grams up to which so many units are charged as weighed; null: whatever they weigh. */
export function ceilingMassG({ nominalMassG, tolerancePercent }: ExpectedWeight, count: number): number | null {
  if (nominalMassG === null || tolerancePercent === null) return null;
  return Math.floor((nominalMassG * count * (PERCENT + tolerancePercent)) / PERCENT);
}

export interface AnswerableOverweight {
  readonly state: OverweightState;
  readonly deadline: Date;
  readonly productName: string;
}

/** Null: the same was answered before. Refusal: orders.overweight-over. */
export function afterWeightAnswer(asked: AnswerableOverweight, accept: boolean, at: Date): OverweightState | null {
  const { state, deadline, productName: product } = asked;
  const wanted = accept ? 'accepted' : 'declined';
  if (state === wanted) return null;
  if (state !== 'open' || at >= deadline) throw ordersRefusals.because('overweight-over', { product });
  return wanted;
}

/** Null: it was answered, or its hour has not come. */
export function afterWeightDeadline({ state, deadline }: AnswerableOverweight, at: Date): OverweightState | null {
  return state === 'open' && at >= deadline ? 'lapsed' : null;
}
