import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';
import { euros } from '../application/euros';
import { moment } from './substitution.letter';

export interface MinimumMissingSaid {
  readonly deliveryDay: string;
  readonly cutOffAt: Date;
  readonly timeZone: string;
  readonly producers: readonly {
    readonly producerName: string;
    readonly missingCents: number;
    /** The exact sum would tell what a single other buyer ordered. */
    readonly isAtMost: boolean;
  }[];
  /** They have ordered already; otherwise the producers are in their basket. */
  readonly isOrdered: boolean;
  /** What counts is the price of the morning: sums go by the last one that is known. */
  readonly isAuction: boolean;
  readonly url: string;
}

/** To whoever waits for producers who do not come yet: what is missing, until when, and that nothing grows by itself. */
export function minimumMissingLetter(
  { name, locale }: { readonly name: string; readonly locale: Locale },
  said: MinimumMissingSaid,
): LetterBody {
  const words = (locale === 'fr' ? french : english)(said);
  return {
    subject: words.subject,
    heading: locale === 'fr' ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [...said.producers.map(words.missing), ...(said.isAuction ? [words.estimated] : []), words.outcome],
    action: { label: words.label, url: said.url },
  };
}

function french({ deliveryDay, cutOffAt, timeZone, isOrdered }: MinimumMissingSaid) {
  const until = moment({ deadline: cutOffAt, timeZone }, 'fr');
  return {
    subject: `Il manque encore un peu pour ${dayInWords(deliveryDay, 'fr')}`,
    missing: ({ producerName, missingCents, isAtMost }: MinimumMissingSaid['producers'][number]) =>
      `Il manque ${isAtMost ? 'au plus ' : ''}${euros(missingCents, 'fr')} € pour que ${producerName} vienne.`,
    estimated: 'C’est compté au dernier cours ; ce sont les prix de la criée qui décideront.',
    outcome: isOrdered
      ? `Toutes les commandes comptent ensemble, jusqu’à ${until}. Vous pouvez compléter la vôtre, ou dire de combien elle peut grandir ; sans réponse de votre part, elle reste comme elle est.`
      : `Toutes les commandes comptent ensemble, jusqu’à ${until}. Ce qui est dans votre panier ne compte qu’une fois commandé.`,
    label: isOrdered ? 'Voir ma commande' : 'Voir mon panier',
  };
}

function english({ deliveryDay, cutOffAt, timeZone, isOrdered }: MinimumMissingSaid) {
  const until = moment({ deadline: cutOffAt, timeZone }, 'en');
  return {
    subject: `A little is still missing for ${dayInWords(deliveryDay, 'en')}`,
    missing: ({ producerName, missingCents, isAtMost }: MinimumMissingSaid['producers'][number]) =>
      `${isAtMost ? 'At most ' : ''}€${euros(missingCents, 'en')} is missing for ${producerName} to come.`,
    estimated: 'This goes by the last price; the auction prices will decide.',
    outcome: isOrdered
      ? `All orders count together, until ${until}. You can add to yours, or say by how much it may grow; if you say nothing, it stays as it is.`
      : `All orders count together, until ${until}. What is in your basket counts once it is ordered.`,
    label: isOrdered ? 'See my order' : 'See my basket',
  };
}
