import type { Locale } from '@maillon/platform/contract';
import { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];
interface Bound {
  readonly origin: string;
  readonly n: string;
}

/** What people get wrong most, in words that they use; the library's sentences say the rest. */
const WORDS: Readonly<Record<Locale, { least(bound: Bound): string; most(bound: Bound): string; missing: string }>> = {
  fr: {
    least: ({ origin, n }) =>
      n === '1' && origin === 'string' ? 'À remplir.' : `Au moins ${n}${UNITS.fr[origin] ?? ''}.`,
    most: ({ origin, n }) => `Au plus ${n}${UNITS.fr[origin] ?? ''}.`,
    missing: 'À remplir.',
  },
  en: {
    least: ({ origin, n }) =>
      n === '1' && origin === 'string' ? 'Fill this in.' : `At least ${n}${UNITS.en[origin] ?? ''}.`,
    most: ({ origin, n }) => `At most ${n}${UNITS.en[origin] ?? ''}.`,
    missing: 'Fill this in.',
  },
};

const UNITS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: { string: ' caractères', array: ' dans la liste' },
  en: { string: ' characters', array: ' in the list' },
};

const LIBRARY = { fr: z.locales.fr().localeError, en: z.locales.en().localeError };

export function inputSentence(locale: Locale): z.core.$ZodErrorMap {
  return (issue) => ownSentence(issue, locale) ?? LIBRARY[locale](issue);
}

function ownSentence(issue: Issue, locale: Locale): string | undefined {
  const words = WORDS[locale];
  if (issue.code === 'too_small' && issue.inclusive)
    return words.least({ origin: issue.origin, n: String(issue.minimum) });
  if (issue.code === 'too_big' && issue.inclusive)
    return words.most({ origin: issue.origin, n: String(issue.maximum) });
  const isAbsent = issue.input === undefined || issue.input === null;
  return issue.code === 'invalid_type' && isAbsent ? words.missing : undefined;
}
