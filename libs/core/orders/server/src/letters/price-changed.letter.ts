import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';
import { priceInWords } from './price-in-words';

/** Lines of one basket whose prices are no longer those that its buyer saw. */
export interface PricesSaid {
  readonly deliveryDay: string;
  readonly lines: readonly PriceSaid[];
  readonly url: string;
}

export interface PriceSaid {
  readonly productName: string;
  readonly unitLabel: string;
  readonly producerName: string;
  readonly then: string;
  readonly now: string;
  readonly pricing: string;
}

/** To a buyer whose basket holds them: nothing is ordered at a dearer price that they have not accepted. */
export function priceChangedLetter(
  to: { readonly name: string; readonly locale: Locale },
  { deliveryDay, lines, url }: PricesSaid,
): LetterBody {
  const day = dayInWords(deliveryDay, to.locale);
  // First, because a line of the morning's letter holds no more.
  const changes = lines.map((line) => sentence(line, to.locale)).join(' ; ');
  return to.locale === 'fr'
    ? {
        subject: `Des prix de votre panier ont changé (${day})`,
        heading: `Bonjour ${to.name}`,
        paragraphs: [
          `${changes}.`,
          'Rien n’est commandé à un prix plus élevé sans votre accord. Vos commandes passées gardent le leur.',
        ],
        action: { label: 'Voir mon panier', url },
      }
    : {
        subject: `Prices in your basket have changed (${day})`,
        heading: `Hello ${to.name}`,
        paragraphs: [
          `${changes}.`,
          'Nothing is ordered at a dearer price unless you agree. Orders already placed keep theirs.',
        ],
        action: { label: 'See my basket', url },
      };
}

function sentence({ productName, unitLabel, producerName, ...price }: PriceSaid, locale: Locale): string {
  return `${productName}, ${unitLabel} (${producerName}) : ${amounts(price, locale)}`.replace(
    ' :',
    locale === 'fr' ? ' :' : ':',
  );
}

function amounts({ then, now, pricing }: Pick<PriceSaid, 'then' | 'now' | 'pricing'>, locale: Locale): string {
  return [then, now].map((price) => priceInWords(price, pricing, locale)).join(' → ');
}
