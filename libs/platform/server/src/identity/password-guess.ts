import type { Locale } from '@maillon/platform/contract';

/** Why a password would be guessed soon, in one sentence; null when it would not. */
export type GuessablePassword = (password: string, about: readonly string[]) => string | null;

// Ten thousand million tries: out of reach of somebody who must ask the server, and then argon2id stands behind.
const ENOUGH = 10;

/** What must be left to guess when the person's own name is taken away. */
const ENOUGH_BESIDE = 6;

const PERSONAL = {
  fr: 'Ce mot de passe tient surtout à votre nom ou à votre adresse.',
  en: 'This password is mostly your name or address.',
};

const COMMON = {
  fr: 'Ce mot de passe est trop proche de mots ou de suites que tout le monde essaie.',
  en: 'This password is too close to words or sequences that everybody tries.',
};

/**
 * Compares with what leaked or is common: fifty thousand leaked passwords, common words and first names, keyboards,
 * dates, repetitions, and what is known of the person. The dictionaries are loaded when first needed, and nothing leaves the machine.
 */
export async function passwordGuesser(locale: Locale): Promise<GuessablePassword> {
  const [{ ZxcvbnFactory }, common, fr, en] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const { azerty, qwerty, keypad } = common.adjacencyGraphs;
  const estimator = new ZxcvbnFactory({
    dictionary: {
      passwords: common.dictionary['passwords-common'],
      french: fr.dictionary['commonWords-fr'],
      english: en.dictionary['commonWords-en'],
      firstNames: fr.dictionary['firstnames-fr'],
    },
    graphs: { azerty, qwerty, keypad },
    translations: (locale === 'fr' ? fr : en).translations,
    // More of them cost a hundred times as much and change no verdict.
    l33tMaxSubstitutions: 50,
  });
  return (password, about) => {
    const words = wordsOf(about);
    const { guessesLog10, feedback } = estimator.check(password, words);
    if (guessesLog10 < ENOUGH) return feedback.warning ?? COMMON[locale];
    const rest = without(plain(password), words);
    const isAboutThem =
      rest.length < password.length && (rest.length < 8 || estimator.check(rest).guessesLog10 < ENOUGH_BESIDE);
    return isAboutThem ? PERSONAL[locale] : null;
  };
}

function wordsOf(about: readonly string[]): string[] {
  return about.flatMap((text) => plain(text).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2);
}

/** Without case or accents, as somebody who guesses would begin. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function without(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => left.replaceAll(word, ''), text);
}
