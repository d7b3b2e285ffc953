import { wordsOfName } from '../domain/plain-words';
import { judgeLine, type Judged } from '../domain/judge-line';
import type { OfferSeen } from '../domain/offer-seen';
import { readNote } from '../domain/read-note';
import { MEASURES } from '../domain/units';
import type { Expected, Labelled } from './corpus';
import { SHELF } from './shelf';

export interface SureLines {
  readonly sure: number;
  readonly choose: number;
  readonly notUnderstood: number;
  readonly wrong: readonly string[];
}

/** Of the lines shown as sure, those that are not what was meant: other goods, or another amount of them. */
export function sureLinesOf(corpus: readonly Labelled[]): SureLines {
  const shelf = { offers: SHELF, elsewhere: [], bought: [], learnt: new Map<string, string>() };
  const wrong: string[] = [];
  const counts = { sure: 0, choose: 0, 'not-understood': 0 };
  for (const { message, expected } of corpus) {
    const left = [...expected];
    for (const line of readNote(message).lines) {
      const judged = judgeLine(line, shelf);
      counts[judged.state]++;
      if (judged.state !== 'sure') continue;
      const at = left.findIndex((one) => isWhatWasMeant(judged, one));
      if (at < 0)
        wrong.push(
          `${JSON.stringify(message)}: ${judged.candidates[0]!.quantity} ${judged.candidates[0]!.offer.unit.label} ${judged.candidates[0]!.offer.productName}`,
        );
      else left.splice(at, 1);
    }
  }
  return { sure: counts.sure, choose: counts.choose, notUnderstood: counts['not-understood'], wrong };
}

/** By the label alone, and not by the functions that judged. */
function isWhatWasMeant({ candidates: [chosen] }: Judged, expected: Expected): boolean {
  const { offer, quantity } = chosen!;
  if (expected.what !== 'line' || expected.quantity === null || quantity === null) return false;
  if (!isSameGoods(offer, expected)) return false;
  const asked = Number(expected.quantity);
  const measure = expected.unit ? MEASURES[expected.unit] : undefined;
  if (measure)
    return (
      measure.base === offer.unit.baseUnit &&
      Math.abs(asked * measure.factor - quantity * offer.unit.baseQuantity) < 1e-6
    );
  if (expected.unit === null || expected.unit === 'piece') {
    return asked === (offer.unit.baseUnit === 'piece' ? quantity * offer.unit.baseQuantity : quantity);
  }
  return asked === quantity && (expected.size === null || expected.size === offer.unit.baseQuantity);
}

const POTATOES = ['early-potato', 'storage-potato'];

function isSameGoods({ referenceCode, productName }: OfferSeen, { code, kind }: Expected): boolean {
  const same = referenceCode === code || (POTATOES.includes(code) && POTATOES.includes(referenceCode));
  const words = wordsOfName(productName);
  return same && (!kind || wordsOfName(kind).every((word) => words.includes(word)));
}
