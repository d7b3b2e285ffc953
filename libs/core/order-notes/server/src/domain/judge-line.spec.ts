import { describe, expect, it } from '@jest/globals';
import { judgeLine, type Shelf } from './judge-line';
import type { OfferSeen } from './offer-seen';
import { readNote } from './read-note';

const offer = (id: string, more: Partial<OfferSeen> = {}): OfferSeen => ({
  ...{ offerId: id, productId: `p-${id}`, productName: 'Tomate ronde', producerId: 'f', producerName: 'Ferme Dupont' },
  ...{
    referenceCode: 'tomato',
    labels: [],
    unitPrice: '12.00',
    scale: [{ from: 1, unitPrice: '12.00' }],
    available: 10,
    inSeason: true,
  },
  unit: {
    label: 'Cagette de 5 kg',
    kind: 'crate',
    baseUnit: 'gram',
    baseQuantity: 5_000,
    pricing: 'unit',
    nominalMassG: null,
  },
  ...more,
});
const judge = (text: string, offers: readonly OfferSeen[], more: Partial<Shelf> = {}) =>
  judgeLine(readNote(text).lines[0]!, { offers, elsewhere: [], bought: [], learnt: new Map(), ...more });
const KG = {
  label: 'Kilogramme',
  kind: 'kg',
  baseUnit: 'gram',
  baseQuantity: 1_000,
  pricing: 'unit',
  nominalMassG: null,
} as const;

describe('a line against what is for sale', () => {
  it('is said to be in another sale when it is there on that day, and not in this one', () => {
    const elsewhere = [offer('a')];
    expect(judge('3 cagettes de tomates', [], { elsewhere })).toEqual({
      ...{ state: 'not-understood', reason: 'other-sale', candidates: [] },
    });
    expect(judge('3 cagettes de tomates', [])).toMatchObject({ reason: 'not-for-sale' });
    const learnt = new Map([['machin', 'p-a']]);
    expect(judge('3 cagettes de machin', [], { elsewhere, learnt })).toMatchObject({ reason: 'other-sale' });
    // What can be had here is here, whatever is there besides.
    expect(judge('3 cagettes de tomates', [offer('b')], { elsewhere })).toMatchObject({ state: 'sure' });
  });

  it('is never none of what is sold for having none of something: that is asked about', () => {
    const [plain, light] = [offer('a', { productName: 'Tomate' }), offer('b', { productName: 'Tomate 20 %' })];
    expect(judge('tomates 0 gluten', [plain])).toMatchObject({ state: 'choose' });
    expect(judge('15 kg de tomates 20%', [plain])).toMatchObject({ state: 'choose' });
    expect(judge('15 kg de tomates 20%', [plain, light])).toMatchObject({
      state: 'sure',
      candidates: [{ offer: { offerId: 'b' } }],
    });
  });

  it('is sure when it comes out exactly, by the container or by the mass', () => {
    expect(judge('3 cagettes de tomates', [offer('a')])).toMatchObject({
      state: 'sure',
      candidates: [{ quantity: 3 }],
    });
    expect(judge('15 kg de tomates', [offer('a')])).toMatchObject({ state: 'sure', candidates: [{ quantity: 3 }] });
  });

  it('is a choice when it does not: at least what was asked is proposed, never taken', () => {
    expect(judge('3 kg de tomates', [offer('a')])).toMatchObject({
      state: 'choose',
      reason: 'unit',
      candidates: [{ quantity: 1 }],
    });
    expect(judge('½ cagette de tomates', [offer('a')])).toMatchObject({ state: 'choose', reason: 'unit' });
    expect(judge('3 sacs de tomates', [offer('a')])).toMatchObject({ state: 'choose', reason: 'unit' });
    expect(judge('3 tomates', [offer('a')])).toMatchObject({ state: 'choose', reason: 'unit' });
  });

  it('is a choice among several that fit, and sure again by what the kitchen bought last', () => {
    const both = [offer('a'), offer('b', { producerName: 'Ferme Lebrun' })];
    expect(judge('3 cagettes de tomates', both)).toMatchObject({ state: 'choose', reason: 'several' });
    const [bought] = [
      {
        orderId: 'o',
        day: '2026-07-01',
        productId: 'p-b',
        productName: 'Tomate ronde',
        referenceCode: 'tomato',
        unitLabel: 'Cagette de 5 kg',
        quantity: 1,
      },
    ];
    expect(judge('3 cagettes de tomates', both, { bought: [bought!] })).toMatchObject({
      state: 'sure',
      reason: 'as-last-time',
      candidates: [{ offer: { offerId: 'b' } }],
    });
    expect(judge('3 cagettes de tomates de chez Lebrun', both)).toMatchObject({
      state: 'sure',
      candidates: [{ offer: { offerId: 'b' } }],
    });
  });

  it('does not take a variety for the plain goods', () => {
    const heirloom = offer('h', { productName: 'Tomates anciennes' });
    expect(judge('3 cagettes de tomates', [heirloom, offer('k', { unit: KG })])).toMatchObject({ state: 'choose' });
  });

  it('does not put another product in the place of the one that a word meant', () => {
    const learnt = new Map([['tomate', 'p-gone']]);
    expect(judge('3 cagettes de tomates', [offer('a')], { learnt })).toMatchObject({
      state: 'choose',
      reason: 'learnt-gone',
    });
  });

  it('does not promise more than is left, nor a quality that nobody states', () => {
    expect(judge('30 cagettes de tomates', [offer('a')])).toMatchObject({
      state: 'choose',
      reason: 'few-left',
      candidates: [{ quantity: 10 }],
    });
    expect(judge('3 cagettes de tomates bio', [offer('a')])).toMatchObject({ state: 'choose', reason: 'quality' });
    expect(judge('3 cagettes de tomates bio', [offer('a', { labels: ['ab'] })])).toMatchObject({ state: 'sure' });
  });
});
