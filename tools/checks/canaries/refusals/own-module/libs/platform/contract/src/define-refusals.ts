interface Sentence {
  fr: string;
  en: string;
}

export const defineRefusals = (module: string, sentences: Record<string, Sentence>) => ({ module, sentences });
