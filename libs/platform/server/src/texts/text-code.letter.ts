import type { Locale } from '@maillon/platform/contract';
import type { LetterBody } from '../mail/letter';
import { numberInWords } from './mobile-number';
import type { ShortText } from './short-text';

/** The code goes to the telephone only; who reads this by e-mail reads that the number takes no text messages. */
export function textCodeLetter(
  { name, locale }: { readonly name: string; readonly locale: Locale },
  { number, code }: { readonly number: string; readonly code: string },
): LetterBody & { readonly short: ShortText } {
  const shown = numberInWords(number);
  return locale === 'fr'
    ? {
        subject: `Aucun SMS n’arrive au ${shown}`,
        heading: `Bonjour ${name}`,
        paragraphs: [
          `Nous n’avons pas pu envoyer de code au ${shown}. Vérifiez le numéro dans « Mon compte » ; d’ici là, tout vous arrive par e-mail.`,
        ],
        short: { words: `Maillon : votre code est ${code}. Il vaut une demi-heure. Ne le donnez à personne.` },
      }
    : {
        subject: `No text message reaches ${shown}`,
        heading: `Hello ${name}`,
        paragraphs: [
          `We could not send a code to ${shown}. Check the number in “My account”; until then everything comes by e-mail.`,
        ],
        short: { words: `Maillon: your code is ${code}. It is good for half an hour. Give it to nobody.` },
      };
}
