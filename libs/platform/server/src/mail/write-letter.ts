import type { Letter, WrittenLetter } from './letter';
import { htmlOf } from './letter-html';
import { textOf } from './letter-text';

/** The letter in both its forms. A subject is one line, whatever a name in it contains. */
export function writeLetter(letter: Letter): WrittenLetter {
  const subject = letter.subject.replace(/\s+/g, ' ').trim();
  return { locale: letter.locale, subject, text: textOf(letter), html: htmlOf({ ...letter, subject }) };
}
