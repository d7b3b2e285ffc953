import { ordersRefusals } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import { cutsOf, type AllocatedPart } from './share-shortage';
import type { SupplierOrderAct } from './supplier-order-states';

/** Who speaks for the producer. */
export type AnswerSource = 'producer' | 'manager' | 'silence';

export interface LineToAnswer {
  readonly id: string;
  readonly productName: string;
  /** Sales units that it came to ask, whatever became of them. */
  readonly quantity: number;
  /** Of these, those that are still to come. */
  readonly asked: number;
  /** What came of the answer before; null: nothing yet. */
  readonly accepted: number | null;
  /** What was said then: no line stays below its minimum, so that less may be asked. */
  readonly said: number | null;
  readonly parts: readonly AllocatedPart[];
}

/** What a producer says of a line. */
export interface GivenAnswer {
  readonly lineId: string;
  readonly quantity: number;
  readonly reason: string | null;
}

/** What is accepted of a line, and why less if less. */
export interface LineAnswer {
  readonly line: LineToAnswer;
  readonly said: number;
  readonly accepted: number;
  /** What each part loses. */
  readonly cuts: ReadonlyMap<string, number>;
  readonly note: string | null;
}

/**
 * An answer for each line that waits for one; a line that is not named is accepted whole.
 * Refusals: platform.not-found, orders.answer-quantity, orders.answer-reason-missing, orders.answer-given.
 */
export function answersTo(lines: readonly LineToAnswer[], given: readonly GivenAnswer[]): LineAnswer[] {
  const byLine = new Map(given.map((one, index) => [one.lineId, { ...one, path: `lines.${index}` }]));
  for (const { lineId } of given)
    if (!lines.some(({ id }) => id === lineId)) throw platformRefusals.because('not-found');
  return lines.flatMap((line) => {
    const said = byLine.get(line.id);
    if (line.accepted !== null) return mustRepeat(line, said);
    return [said ? answer(line, said) : saying(line, line.asked, null)];
  });
}

/** Said twice is said once; said otherwise is too late. */
function mustRepeat({ accepted, said, productName: product }: LineToAnswer, given: GivenAnswer | undefined): [] {
  if (given && given.quantity !== (said ?? accepted)) throw ordersRefusals.because('answer-given', { product });
  return [];
}

function answer(line: LineToAnswer, { quantity, reason, path }: GivenAnswer & { readonly path: string }): LineAnswer {
  const { productName: product, asked } = line;
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > asked)
    throw ordersRefusals.because('answer-quantity', { product, asked }, { [`${path}.quantity`]: [] });
  if (quantity < asked && !reason)
    throw ordersRefusals.because('answer-reason-missing', { product }, { [`${path}.reason`]: [] });
  return saying(line, quantity, quantity < asked ? reason : null);
}

function saying(line: LineToAnswer, said: number, note: string | null): LineAnswer {
  const cuts = cutsOf(line.parts, line.asked - said);
  const lost = [...cuts.values()].reduce((sum, cut) => sum + cut, 0);
  return { line, said, accepted: Math.min(said, line.asked - lost), cuts, note };
}

/** What the answers make of the whole order, those of before among them. */
export function actOf(lines: readonly LineToAnswer[], answers: readonly LineAnswer[]): SupplierOrderAct {
  const now = new Map(answers.map(({ line, accepted }) => [line.id, accepted]));
  const acceptedOf = ({ id, accepted }: LineToAnswer) => now.get(id) ?? accepted ?? 0;
  if (lines.every((line) => acceptedOf(line) === line.quantity)) return 'accept';
  return lines.some((line) => acceptedOf(line) > 0) ? 'accept-in-part' : 'refuse';
}
