import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';
import { moment } from './substitution.letter';

export interface AuctionAskedSaid {
  readonly deliveryDay: string;
  readonly pricesDueAt: Date;
  readonly timeZone: string;
  readonly offers: readonly {
    readonly productName: string;
    readonly unitLabel: string;
    readonly quantity: number;
  }[];
  readonly url: string;
}

/** To a producer at the cut-off of a morning auction: what is wanted of them, and by when their prices are due. */
export function auctionAskedLetter(
  { name, locale }: { readonly name: string; readonly locale: Locale },
  said: AuctionAskedSaid,
): LetterBody {
  const words = (locale === 'fr' ? french : english)(said);
  return {
    subject: words.subject,
    heading: locale === 'fr' ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: words.paragraphs,
    sections: [
      {
        heading: words.wanted,
        items: said.offers.map(({ productName, unitLabel, quantity }) => ({
          text: productName,
          detail: `${quantity} × ${unitLabel}`,
        })),
      },
    ],
    action: { label: words.label, url: said.url },
  };
}

function french({ deliveryDay, pricesDueAt, timeZone }: AuctionAskedSaid) {
  const due = moment({ deadline: pricesDueAt, timeZone }, 'fr');
  return {
    subject: `Criée : vos prix sont attendus ${due}`,
    paragraphs: [
      `Voici ce qui vous est demandé pour ${dayInWords(deliveryDay, 'fr')}.`,
      `Dites le prix de la criée et ce qui est débarqué avant ${due}. Sans prix, rien n’est vendu.`,
    ],
    wanted: 'Demandé',
    label: 'Donner mes prix',
  };
}

function english({ deliveryDay, pricesDueAt, timeZone }: AuctionAskedSaid) {
  const due = moment({ deadline: pricesDueAt, timeZone }, 'en');
  return {
    subject: `Auction: your prices are due ${due}`,
    paragraphs: [
      `This is what is asked of you for ${dayInWords(deliveryDay, 'en')}.`,
      `Say the auction price and what was landed before ${due}. Without a price nothing is sold.`,
    ],
    wanted: 'Asked for',
    label: 'Give my prices',
  };
}
