import type { Meaning } from './lexicon';
import type { PastReference } from './note';
import type { Quantity } from './quantity';

/** What one stretch of words says: at most one product and one quantity. */
export interface Part {
  start: number;
  end: number;
  quantity: Quantity | null;
  meanings: readonly Meaning[];
  words: string[];
  qualifiers: string[];
  negated: boolean;
  corrects: boolean;
  conditional: boolean;
  past: PastReference | null;
  /** Nothing but what people say around an order. */
  talk: boolean;
  /** A hard end before it: a new line, a comma. */
  afterBreak: boolean;
}

export function emptyPart(start: number, afterBreak: boolean): Part {
  return {
    ...{ start, end: start, quantity: null, meanings: [], words: [], qualifiers: [], past: null, afterBreak },
    ...{ negated: false, corrects: false, conditional: false, talk: true },
  };
}
