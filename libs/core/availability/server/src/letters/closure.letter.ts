import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface ClosureSaid {
  readonly name: string;
  readonly producerName: string;
  readonly from: string;
  readonly to: string;
  /** Null when the closure is called off. */
  readonly reason: string | null;
  readonly url: string;
}

/** To buyers who had ordered for one of these days. */
export function closureLetter(locale: Locale, { name, producerName, from, to, reason, url }: ClosureSaid): LetterBody {
  const isFrench = locale === 'fr';
  const days = from === to ? dayInWords(from, locale) : `${dayInWords(from, locale)} – ${dayInWords(to, locale)}`;
  const french = reason
    ? 'Vous aviez commandé chez ce producteur pour un de ces jours. Votre commande n’est pas annulée : il doit encore vous la livrer, ou s’entendre avec vous.'
    : 'La fermeture annoncée n’a pas lieu : tout se commande à nouveau.';
  const english = reason
    ? 'You had ordered from this producer for one of these days. Your order is not cancelled: it is still due, or to be settled with you.'
    : 'The closure that was announced is called off: everything can be ordered again.';
  return {
    subject: reason
      ? isFrench
        ? `${producerName} ferme : ${days}`
        : `${producerName} closes: ${days}`
      : isFrench
        ? `${producerName} ne ferme pas après tout`
        : `${producerName} stays open after all`,
    heading: isFrench ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [isFrench ? french : english],
    facts: [
      { label: isFrench ? 'Jours' : 'Days', value: days },
      ...(reason ? [{ label: isFrench ? 'Raison' : 'Reason', value: reason }] : []),
    ],
    action: { label: isFrench ? 'Voir mes commandes' : 'See my orders', url },
  };
}
