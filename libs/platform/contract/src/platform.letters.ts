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
