import { say, type Locale, type Sentence, type SentenceData } from './sentence';

/** What kind of answer a refusal is for the client; becomes `extensions.code`. */
export type RefusalKind =
  'BAD_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'REFUSED' | 'TOO_COMPLEX' | 'TOO_MANY';

export interface RefusalSentence extends Sentence {
  readonly kind?: RefusalKind;
}

/** Messages by path of the input, for instance `{ 'lines.0.quantity': ['…'] }`. */
export type FieldMessages = Readonly<Record<string, readonly string[]>>;

/** A decision of the platform not to do what was asked. It changed nothing. */
export class Refusal extends Error {
  constructor(
    /** `module.word`, for instance `orders.session-closed`. */
    readonly code: string,
    readonly sentence: RefusalSentence,
    readonly data: SentenceData = {},
    readonly fields: FieldMessages = {},
  ) {
    super(`${code}: ${say(sentence, 'en', data)}`);
    this.name = 'Refusal';
  }

  get kind(): RefusalKind {
    return this.sentence.kind ?? 'REFUSED';
  }

  say(locale: Locale): string {
    return say(this.sentence, locale, this.data);
  }
}

export interface Refusals<Word extends string = string> {
  readonly module: string;
  readonly sentences: Readonly<Record<string, RefusalSentence>>;
  /** The refusal of that word, to be thrown where it is decided. */
  because(word: Word, data?: SentenceData, fields?: FieldMessages): Refusal;
  /** The full code, for instance to record it as the reason of an allocation. */
  code(word: Word): string;
}

export function defineRefusals<Word extends string>(
  module: string,
  sentences: Record<Word, RefusalSentence>,
): Refusals<Word> {
  const code = (word: Word) => `${module}.${word}`;
  return {
    module,
    sentences: Object.fromEntries(
      Object.entries(sentences).map(([word, s]) => [`${module}.${word}`, s as RefusalSentence]),
    ),
    because: (word, data, fields) => new Refusal(code(word), sentences[word], data, fields),
    code,
  };
}
