import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface StandingMissedSaid {
  readonly name: string;
  /** Of the standing order. */
  readonly standing: string;
  readonly day: string;
  /** What the territory marks on that day, or why it cancelled the sale; null: nothing was said. */
  readonly why: string | null;
  readonly isCancelled: boolean;
  readonly url: string;
}

/** To the kitchen: its standing order falls on a day for which no sale is held. */
export function standingMissedLetter(locale: Locale, said: StandingMissedSaid): LetterBody {
  const words = (locale === 'fr' ? french : english)(said);
  return {
    subject: words.subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [words.what, words.after],
    ...(said.why ? { facts: [{ label: words.reason, value: said.why }] } : {}),
    action: { label: words.label, url: said.url },
  };
}

function french({ standing, day, isCancelled }: StandingMissedSaid) {
  const when = dayInWords(day, 'fr');
  const because = isCancelled ? `la vente de ce jour est annulée` : `aucune vente n’est prévue pour ce jour`;
  return {
    subject: `« ${standing} » : rien ne sera commandé pour ${when}`,
    what: `Votre commande permanente « ${standing} » tombe ${when}, et ${because} : ne comptez pas sur cette livraison.`,
    after: 'Si une vente ouvre malgré tout pour ce jour, elle est passée comme d’habitude et vous l’apprenez.',
    reason: 'Pourquoi',
    label: 'Voir vos commandes permanentes',
  };
}

function english({ standing, day, isCancelled }: StandingMissedSaid) {
  const when = dayInWords(day, 'en');
  const because = isCancelled ? 'the sale for that day is cancelled' : 'no sale is planned for that day';
  return {
    subject: `“${standing}”: nothing will be ordered for ${when}`,
    what: `Your standing order “${standing}” falls on ${when}, and ${because}: do not count on this delivery.`,
    after: 'Should a sale open for that day after all, it is placed as usual, and you hear of it.',
    reason: 'Why',
    label: 'See your standing orders',
  };
}
