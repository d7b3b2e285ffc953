import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody, type LetterItem } from '@maillon/platform/server';
import type { MissingLine, Side } from '../persistence/lines-to-tell';

export type MissingSaid = Pick<
  MissingLine,
  'productName' | 'unitLabel' | 'quantity' | 'missing' | 'producerName' | 'buyerName'
> & {
  /** The reason as a sentence. */
  readonly why: string;
};

export interface LinesShortSaid {
  readonly name: string;
  readonly side: Side;
  readonly deliveryDay: string;
  readonly lines: readonly MissingSaid[];
  readonly url: string;
}

/** To buyer and producers: what of a firm order will not come, and why. */
export function linesShortLetter(locale: Locale, said: LinesShortSaid): LetterBody {
  const day = dayInWords(said.deliveryDay, locale);
  const { subject, paragraph, label } = (locale === 'fr' ? french : english)(said.side, day);
  return {
    subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [paragraph],
    sections: [{ heading: '', items: said.lines.map((line) => item(line, said.side, locale)) }],
    action: { label, url: said.url },
    short: { words: inShort(locale, said), url: said.url },
  };
}

function inShort(locale: Locale, { lines, deliveryDay }: LinesShortSaid): string {
  const what = lines.map(({ missing, productName }) => `${missing} × ${productName}`).join(', ');
  return locale === 'fr'
    ? `Manque ${dayInWords(deliveryDay, 'fr')} : ${what}`
    : `Missing ${dayInWords(deliveryDay, 'en')}: ${what}`;
}

function item(line: MissingSaid, side: Side, locale: Locale): LetterItem {
  const { missing, quantity, unitLabel, productName } = line;
  const other = side === 'buyer' ? line.producerName : line.buyerName;
  return {
    text:
      locale === 'fr'
        ? `${productName} : manque ${missing} sur ${quantity}`
        : `${productName}: ${missing} of ${quantity} missing`,
    detail: `${unitLabel} · ${other}. ${line.why}`,
  };
}

function french(side: Side, day: string) {
  return side === 'buyer'
    ? {
        subject: `Votre commande pour ${day} : des produits manquent`,
        paragraph: `Voici ce qui manque à votre commande pour ${day}, et pourquoi. Cela n’y est plus compté.`,
        label: 'Voir ma commande',
      }
    : {
        subject: `Vos commandes pour ${day} : des produits manquent`,
        paragraph: `Voici ce qui manque à des commandes pour ${day}, et pourquoi. Vos acheteurs le savent.`,
        label: 'Ouvrir Maillon',
      };
}

function english(side: Side, day: string) {
  return side === 'buyer'
    ? {
        subject: `Your order for ${day}: goods are missing`,
        paragraph: `Here is what is missing from your order for ${day}, and why. It no longer counts in it.`,
        label: 'See my order',
      }
    : {
        subject: `Your orders for ${day}: goods are missing`,
        paragraph: `Here is what is missing from orders for ${day}, and why. Your buyers know.`,
        label: 'Open Maillon',
      };
}
