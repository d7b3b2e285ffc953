import { LONGEST_PASSWORD, lackOf, type Locale, type PasswordRule } from '@maillon/platform/contract';
import { passwordGuesser, type GuessablePassword } from './password-guess';

/** Judges new passwords by the installation's rule, then by what everybody tries. */
export class PasswordJudge {
  private readonly guessers = new Map<Locale, Promise<GuessablePassword>>();

  constructor(readonly rule: PasswordRule) {}

  /** Why not, in the person's language; null when it will do. `about` is what is known of them. */
  async fault(password: string, about: readonly string[], locale: Locale): Promise<string | null> {
    const lack = lackOf(password, this.rule, locale);
    if (lack) return lack;
    if (password.length > LONGEST_PASSWORD) return TOO_LONG[locale];
    return (await this.guesser(locale))(password, about);
  }

  /** Dictionaries are loaded once, when the first password is judged. */
  private guesser(locale: Locale): Promise<GuessablePassword> {
    const known = this.guessers.get(locale) ?? passwordGuesser(locale);
    this.guessers.set(locale, known);
    return known;
  }
}

const TOO_LONG = {
  fr: `${LONGEST_PASSWORD} caractères au plus.`,
  en: `${LONGEST_PASSWORD} characters at most.`,
};
