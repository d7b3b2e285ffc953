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
  };
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
  return {
    subject: `Des produits manqueront ${day}`,
    paragraph:
      side === 'buyer'
        ? `Une partie de votre commande pour ${day} ne viendra pas ; elle ne vous sera pas facturée.`
        : `Une partie de ce qui vous a été commandé pour ${day} est notée manquante, et vos acheteurs le savent.`,
    label: side === 'buyer' ? 'Voir ma commande' : 'Ouvrir Maillon',
  };
}

function english(side: Side, day: string) {
  return {
    subject: `Goods will be missing on ${day}`,
    paragraph:
      side === 'buyer'
        ? `A part of your order for ${day} will not come; you will not be charged for it.`
        : `A part of what was ordered from you for ${day} is noted as missing, and your buyers know.`,
    label: side === 'buyer' ? 'See my order' : 'Open Maillon',
  };
}
