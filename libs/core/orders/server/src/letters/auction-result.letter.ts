import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody, type LetterItem } from '@maillon/platform/server';
import { euros } from '../application/euros';
import { priceInWords } from './price-in-words';

/** A line of a buyer after the prices came. */
export interface BidSaid {
  readonly productName: string;
  readonly unitLabel: string;
  readonly producerName: string;
  readonly pricing: string;
  readonly quantity: number;
  /** Sales units that come. */
  readonly served: number;
  /** The price of the day; null: none was given. */
  readonly dayPrice: string | null;
  readonly priceCeiling: string;
  readonly estimateCents: number;
  /** The reason as a sentence, where less comes than was asked. */
  readonly why: string | null;
}

export interface AuctionResultSaid {
  readonly name: string;
  readonly deliveryDay: string;
  readonly lines: readonly BidSaid[];
  /** Another letter says of further lines that they do not come. */
  readonly isMore: boolean;
  readonly url: string;
}

type Counts = Readonly<Record<'asked' | 'kept' | 'full' | 'cents', number>>;

/** To a buyer once a morning auction is closed: what comes and at which price, what does not and why, all in one. */
export function auctionResultLetter(
  locale: Locale,
  { name, deliveryDay, lines, isMore, url }: AuctionResultSaid,
): LetterBody {
  const kept = lines.filter(({ served }) => served > 0);
  const counts: Counts = {
    ...{ asked: lines.length + Number(isMore), kept: kept.length },
    full: lines.filter(({ served, quantity }) => served >= quantity).length,
    cents: lines.reduce((sum, { estimateCents }) => sum + estimateCents, 0),
  };
  const words = (locale === 'fr' ? french : english)(counts, dayInWords(deliveryDay, locale));
  const sections = [
    { heading: words.comes, items: kept.map((line) => keptItem(line, locale)) },
    {
      heading: words.missing,
      items: lines.filter(({ served }) => served === 0).map((line) => missedItem(line, locale)),
    },
  ];
  return {
    subject: words.subject,
    heading: locale === 'fr' ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [words.paragraph],
    sections: sections.filter(({ items }) => items.length > 0),
    action: { label: words.label, url },
  };
}

function keptItem(line: BidSaid, locale: Locale): LetterItem {
  const { productName, served, quantity, unitLabel, producerName, why } = line;
  const price = priceInWords(line.dayPrice!, line.pricing, locale);
  const units = served < quantity ? `${served}/${quantity}` : String(served);
  return {
    text: locale === 'fr' ? `${productName} : ${price}` : `${productName}: ${price}`,
    detail: `${units} × ${unitLabel} · ${producerName}${served < quantity && why ? `. ${why}` : ''}`,
  };
}

function missedItem({ productName, quantity, unitLabel, producerName, why, ...line }: BidSaid, locale: Locale) {
  const detail = `${quantity} × ${unitLabel} · ${producerName}. ${why ?? ''}`.trim();
  return { text: productName, detail: isTooDear(line) ? `${detail} ${gap(line, locale)}` : detail };
}

function isTooDear({ dayPrice, priceCeiling }: Pick<BidSaid, 'dayPrice' | 'priceCeiling'>): boolean {
  return dayPrice !== null && Number(dayPrice) > Number(priceCeiling);
}

function gap({ dayPrice, priceCeiling, pricing }: Pick<BidSaid, 'dayPrice' | 'priceCeiling' | 'pricing'>, of: Locale) {
  const [price, ceiling] = [dayPrice!, priceCeiling].map((one) => priceInWords(one, pricing, of));
  return of === 'fr' ? `Prix : ${price}, votre plafond : ${ceiling}.` : `Price: ${price}, your ceiling: ${ceiling}.`;
}

function french({ asked, kept, full, cents }: Counts, day: string) {
  const total = `Le tout fait environ ${euros(cents, 'fr')} € hors taxes.`;
  return {
    subject:
      kept === 0
        ? `Criée : rien ne vient pour ${day}`
        : full === asked
          ? `Criée : tout vient pour ${day}`
          : `Criée : ce qui vient pour ${day}, et ce qui manque`,
    paragraph:
      kept === 0
        ? 'Les prix de la criée sont connus. Rien de ce que vous aviez demandé ne vient, et rien n’est dû.'
        : `Les prix de la criée sont connus. ${total} Ce qui ne vient pas n’est pas dû.`,
    comes: 'Ce qui vient, au prix de ce matin',
    missing: 'Ce qui ne vient pas',
    label: 'Voir ma commande',
  };
}

function english({ asked, kept, full, cents }: Counts, day: string) {
  const total = `It comes to about €${euros(cents, 'en')} excluding VAT.`;
  return {
    subject:
      kept === 0
        ? `Auction: nothing comes for ${day}`
        : full === asked
          ? `Auction: everything comes for ${day}`
          : `Auction: what comes for ${day}, and what is missing`,
    paragraph:
      kept === 0
        ? 'The auction prices are known. Nothing of what you asked for comes, and nothing is due.'
        : `The auction prices are known. ${total} What does not come is not due.`,
    comes: 'What comes, at this morning’s price',
    missing: 'What does not come',
    label: 'See my order',
  };
}
