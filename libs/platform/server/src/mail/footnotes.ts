import { say, type LetterKind, type Locale, type Sentence } from '@maillon/platform/contract';
import type { Addressee } from './addressees';
import type { LetterBody } from './letter';

const CHOOSE: Sentence = {
  fr: 'Vous choisissez ce que vous recevez, et quand, dans « Mon compte ».',
  en: 'What you receive, and when, is for you to choose in “My account”.',
};
const ALWAYS: Sentence = {
  fr: 'Cet e-mail ne se désactive pas ; « Mon compte » dit pourquoi.',
  en: 'This e-mail cannot be switched off; “My account” says why.',
};
const NO_ACCOUNT: Sentence = {
  fr: 'Vous lisez cet e-mail parce que personne n’agit encore pour {name} sur Maillon : l’administration de votre territoire peut vous ouvrir un accès.',
  en: 'You read this e-mail because nobody acts for {name} on Maillon yet: the administration of your territory can give you access.',
};

export function choiceHint(locale: Locale): string {
  return say(CHOOSE, locale);
}

/** The letter with what its reader can do about its coming. Where there is no account, no button leads to a page that would ask for one. */
export function withFootnote(letter: LetterBody, kind: LetterKind, { personId, name, locale }: Addressee): LetterBody {
  const { notes = [], action: _, ...rest } = letter;
  if (personId === null) return { ...rest, notes: [...notes, say(NO_ACCOUNT, locale, { name })] };
  const more = kind.roles.length ? [say(kind.necessary ? ALWAYS : CHOOSE, locale)] : [];
  return { ...letter, notes: [...notes, ...more] };
}
