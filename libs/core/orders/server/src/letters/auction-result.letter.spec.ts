import { describe, expect, it } from '@jest/globals';
import { auctionResultLetter, type BidSaid } from './auction-result.letter';

const bid: BidSaid = {
  ...{
    productName: 'Bar de ligne',
    unitLabel: 'Pièce',
    producerName: 'L’Embellie',
    pricing: 'kg',
    quantity: 4,
    served: 4,
  },
  ...{ dayPrice: '24.00', priceCeiling: '28.00', estimateCents: 9_600, why: null },
};
const none: BidSaid = { ...bid, served: 0, dayPrice: '30.00', estimateCents: 0, why: 'Trop cher.' };

const letter = (lines: readonly BidSaid[], isMore = false, locale: 'fr' | 'en' = 'fr') =>
  auctionResultLetter(locale, { name: 'Louise', deliveryDay: '2026-07-10', lines, isMore, url: 'https://x' });

describe('the letter about an auction', () => {
  it('says in its subject that everything comes when each line comes whole, and not otherwise', () => {
    expect(letter([bid, bid]).subject).toMatch(/^Criée : tout vient pour /);
    expect(letter([bid], false, 'en').subject).toMatch(/^Auction: everything comes for /);
    for (const less of [{ ...bid, served: 3 }, none])
      expect(letter([bid, less]).subject).toMatch(/^Criée : ce qui vient pour .*, et ce qui manque$/);
    expect(letter([none]).subject).toMatch(/^Criée : rien ne vient pour /);
  });

  it('does not say so either when another letter tells of a line that does not come', () => {
    expect(letter([bid], true).subject).toMatch(/et ce qui manque$/);
    expect(letter([bid], true, 'en').subject).toMatch(/and what is missing$/);
  });

  it('names the price and the ceiling of what was too dear', () => {
    const [comes, missing] = letter([bid, none]).sections!;
    expect(comes!.items).toHaveLength(1);
    expect(missing!.items[0]!.detail!.replaceAll(/\s/g, ' ')).toContain(
      'Prix : 30,00 €/kg, votre plafond : 28,00 €/kg.',
    );
  });
});
