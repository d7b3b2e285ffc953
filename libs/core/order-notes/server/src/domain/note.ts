import type { Meaning } from './lexicon';
import type { Quantity } from './quantity';

/** A line as it stands in the text, before anybody has looked at what is for sale. */
export interface NoteLine {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity | null;
  /** Empty: no product was understood. */
  readonly meanings: readonly Meaning[];
  /** The words of the name, as the list has them; for an unknown name, those that were written. */
  readonly words: string;
  /** Words that say more of the goods: a producer, a variety, organic. An offer must bear each of them. */
  readonly qualifiers: readonly string[];
  /** "si vous n'avez pas", "sinon": never to be taken for granted. */
  readonly conditional: boolean;
}

/** "comme mardi", "comme d'habitude", "comme la dernière fois". */
export interface PastReference {
  readonly start: number;
  readonly end: number;
  /** 1 is Monday; null: the last order. */
  readonly weekday: number | null;
}

/** Words that are no line, shown so that nothing vanishes. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  readonly why: 'small-talk' | 'day' | 'other' | 'without' | 'corrected';
}

export interface Note {
  readonly lines: readonly NoteLine[];
  readonly past: PastReference | null;
  /** What is to be left out of the order that is referred to. */
  readonly without: readonly { readonly start: number; readonly end: number; readonly meanings: readonly Meaning[] }[];
  readonly leftOut: readonly LeftOut[];
}
