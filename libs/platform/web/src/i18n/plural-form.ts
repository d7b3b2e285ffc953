const rules = new Map<string, Intl.PluralRules>();

/** Whether a language says so many things as it says one: none is as one in French, and as many in English. */
export function pluralForm(n: number, language: string): 'one' | 'other' {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(n) === 'one' ? 'one' : 'other';
}
