import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface LateLineSaid {
  readonly buyerName: string;
  /** Local date. */
  readonly deliveryDay: string;
  readonly productName: string;
  readonly unitLabel: string;
  /** Sales units more. */
  readonly quantity: number;
  /** Why the territory let it through, as the end of a sentence. */
  readonly note: string;
  /** The cut-off of the sale has passed: it is in the supplier order. Otherwise it is an intention. */
  readonly isFirm: boolean;
  readonly url: string;
}

/** To the producer: what was ordered past the hour, that the territory let it, and what that asks of them. */
export function lateLineLetter(
  { name, locale }: { readonly name: string; readonly locale: Locale },
  said: LateLineSaid,
): LetterBody {
  const words = (locale === 'fr' ? french : english)(said);
  return {
    subject: words.subject,
    heading: locale === 'fr' ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [words.late, words.next],
    action: { label: words.label, url: said.url },
    short: { words: words.subject, url: said.url },
  };
}

function french({ buyerName, deliveryDay, productName, unitLabel, quantity, note, isFirm }: LateLineSaid) {
  return {
    subject: `Commandé après l’heure : ${quantity} × ${productName} en plus`,
    late: `${buyerName} en demande ${quantity} de plus (${unitLabel}) pour ${dayInWords(deliveryDay, 'fr')}. L’heure était passée ; le territoire l’a laissé passer : ${note}.`,
    next: isFirm
      ? 'C’est dans votre commande : confirmez-le, ou dites ce qui manquera.'
      : 'La vente est encore ouverte : vous en répondrez avec le reste de votre commande, après l’heure limite. Si c’est impossible, appelez le territoire dès maintenant.',
    label: isFirm ? 'Voir ma commande' : 'Ouvrir Maillon',
  };
}

function english({ buyerName, deliveryDay, productName, unitLabel, quantity, note, isFirm }: LateLineSaid) {
  return {
    subject: `Ordered past the hour: ${quantity} × ${productName} more`,
    late: `${buyerName} asks ${quantity} more of it (${unitLabel}) for ${dayInWords(deliveryDay, 'en')}. The hour had passed; the territory let it through: ${note}.`,
    next: isFirm
      ? 'It is in your order: confirm it, or say what will be missing.'
      : 'The sale is still open: you will answer for it with the rest of your order, after the cut-off. If it cannot be done, call the territory now.',
    label: isFirm ? 'See my order' : 'Open Maillon',
  };
}
