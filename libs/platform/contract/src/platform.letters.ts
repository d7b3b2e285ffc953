import { defineLetterKind } from './letter-kind';

/** Carries what people asked to read in the morning; each thing in it is of a kind of its own. */
export const morningDigest = defineLetterKind({
  name: 'platform.morning-digest',
  title: { fr: 'Point du matin', en: 'Morning digest' },
  when: { fr: 'Chaque matin où il y a du nouveau.', en: 'Each morning on which there is news.' },
  roles: [],
  times: ['at-once', 'never'],
  // The same news twice makes people doubt all of it; what it tells also stands on the pages it links to.
  ifUnsure: 'leave',
});

/** The code by which somebody shows that a mobile number is theirs; as an e-mail, that the number takes no text messages. */
export const textCodeKind = defineLetterKind({
  name: 'platform.text-code',
  title: { fr: 'Code de votre numéro de mobile', en: 'Code for your mobile number' },
  when: { fr: 'Quand vous donnez un numéro pour vos SMS.', en: 'When you give a number for your text messages.' },
  roles: [],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Sans lui, un SMS pourrait partir chez quelqu’un d’autre.',
    en: 'Without it a text message could go to somebody else.',
  },
  ifUnsure: 'again',
});

/** What is written about an account: a new password, an address to confirm. It belongs to no territory; nobody lays it by this name. */
export const accountKind = defineLetterKind({
  name: 'platform.account',
  title: { fr: 'Compte', en: 'Account' },
  when: { fr: 'Quand il s’agit de votre compte.', en: 'When it is about your account.' },
  roles: [],
  times: ['at-once'],
  necessary: {
    fr: 'Sans elles, personne ne retrouverait son compte.',
    en: 'Without them nobody would get back into their account.',
  },
  ifUnsure: 'again',
});
