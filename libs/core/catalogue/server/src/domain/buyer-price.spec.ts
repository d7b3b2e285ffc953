import { describe, expect, it } from '@jest/globals';
import { nextStep, unitPriceFor } from '@maillon/core/catalogue/contract';
import { Refusal } from '@maillon/platform/contract';
import fc from 'fast-check';
import { scaleFor, type AgreedPrice } from './buyer-price';
import { listFor, type ListReach } from './list-reach';
import { breaksOf } from './price-breaks';
import { tenThousandths } from './unit-price';

const DAYS = ['2026-07-06', '2026-07-08', '2026-07-10', '2026-07-12', '2026-07-14'] as const;
const day = fc.constantFrom(...DAYS);
const cents = fc
  .integer({ min: 1, max: 9_000 })
  .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
const breaks = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2, max: 60 }), cents), { maxLength: 4, selector: ([from]) => from })
  .map((all) => all.toSorted(([a], [b]) => a - b));

/** Days of one line and one list never meet: the database refuses it. */
const history = (listId: string | null) =>
  fc.uniqueArray(day, { maxLength: 3 }).chain((starts) => {
    const sorted = starts.toSorted();
    return fc.tuple(...sorted.map(() => fc.tuple(cents, breaks))).map((rows) =>
      rows.map(([unitPrice, own], index): AgreedPrice => {
        const to = sorted[index + 1] ?? null;
        return { listId, from: sorted[index]!, to, unitPrice: listId && unitPrice, breaks: own };
      }),
    );
  });
const card = fc.record({
  prices: cents.map((price) => [['2026-07-01', price] as const]),
  agreed: fc.tuple(history('chefs'), history('canteens'), history(null)).map((all) => all.flat()),
});

describe('the price of a line for a buyer, a day and a quantity', () => {
  it('is one price, whatever the order in which rows are read', () => {
    fc.assert(
      fc.property(card, day, fc.integer({ min: 1, max: 99 }), (of, on, quantity) => {
        const turned = { ...of, agreed: of.agreed.toReversed() };
        for (const list of [null, 'chefs', 'canteens'])
          expect(unitPriceFor(scaleFor(of, list, on), quantity)).toBe(
            unitPriceFor(scaleFor(turned, list, on), quantity),
          );
      }),
    );
  });

  it('is never another group’s: what is agreed with one list changes nothing for anybody else', () => {
    fc.assert(
      fc.property(card, day, (of, on) => {
        const without = { ...of, agreed: of.agreed.filter(({ listId }) => listId !== 'canteens') };
        for (const list of [null, 'chefs']) expect(scaleFor(of, list, on)).toEqual(scaleFor(without, list, on));
      }),
    );
  });

  it('falls with the quantity, and never rises', () => {
    fc.assert(
      fc.property(
        card,
        day,
        fc.constantFrom(null, 'chefs'),
        fc.integer({ min: 1, max: 99 }),
        (of, on, list, quantity) => {
          const scale = scaleFor(of, list, on);
          const [less, more] = [quantity, quantity + 1].map((count) => tenThousandths(unitPriceFor(scale, count)));
          const next = nextStep(scale, quantity);
          expect(more! <= less!).toBe(true);
          expect(more! < less!).toBe(next?.from === quantity + 1);
        },
      ),
    );
  });

  it('is that of everybody, with its own steps, where a list says nothing of the line', () => {
    const agreed: AgreedPrice[] = [
      { listId: 'chefs', from: '2026-07-10', to: '2026-07-12', unitPrice: '9.00', breaks: [[5, '8.50']] },
      { listId: null, from: '2026-07-01', to: null, unitPrice: null, breaks: [[10, '9.80']] },
    ];
    const line = { prices: [['2026-07-01', '10.00']] as const, agreed };
    expect(scaleFor(line, 'chefs', '2026-07-10')).toEqual([
      { from: 1, unitPrice: '9.00' },
      { from: 5, unitPrice: '8.50' },
    ]);
    expect(scaleFor(line, 'chefs', '2026-07-12')).toEqual(scaleFor(line, null, '2026-07-12'));
    expect(unitPriceFor(scaleFor(line, null, '2026-07-12'), 10)).toBe('9.80');
    expect(nextStep(scaleFor(line, null, '2026-07-12'), 9)).toEqual({ from: 10, unitPrice: '9.80' });
  });

  it('passes over a step that a fallen price has overtaken', () => {
    const agreed: AgreedPrice[] = [
      {
        listId: null,
        from: '2026-07-01',
        to: null,
        unitPrice: null,
        breaks: [
          [5, '9.00'],
          [20, '7.00'],
        ],
      },
    ];
    const scale = scaleFor({ prices: [['2026-07-01', '8.00']], agreed }, null, '2026-07-10');
    expect([1, 5, 20].map((quantity) => unitPriceFor(scale, quantity))).toEqual(['8.00', '8.00', '7.00']);
  });
});

describe('the list that reaches a buyer', () => {
  const reach = (more: Partial<ListReach>): ListReach => ({
    ...{ producerId: 'farm', listId: 'kind', isByName: false, from: '2026-07-01', to: null },
    ...more,
  });

  it('is that on which they stand by name, before that of what they are', () => {
    const both = [reach({}), reach({ listId: 'name', isByName: true, from: '2026-07-10', to: '2026-07-12' })];
    expect(['2026-07-09', '2026-07-10', '2026-07-12'].map((on) => listFor(both, 'farm', on))).toEqual([
      'kind',
      'name',
      'kind',
    ]);
    expect([listFor(both, 'dairy', '2026-07-10'), listFor(both, 'farm', '2026-06-30')]).toEqual([null, null]);
  });
});

describe('steps by quantity as a producer writes them', () => {
  const refusal = (unitPrice: string, asked: readonly { from: number; unitPrice: string }[]) => {
    try {
      breaksOf(unitPrice, asked);
      return null;
    } catch (error) {
      return error instanceof Refusal ? error.code : error;
    }
  };

  it('are put in order and kept exact', () => {
    expect(
      breaksOf('10.00', [
        { from: 10, unitPrice: '8' },
        { from: 5, unitPrice: '9,5' },
      ]),
    ).toEqual([
      [5, '9.50'],
      [10, '8.00'],
    ]);
  });

  it('are refused when more would not be cheaper, when a step is said twice, and when it is none', () => {
    expect(refusal('10.00', [{ from: 5, unitPrice: '10,00' }])).toBe('catalogue.break-not-cheaper');
    expect(
      refusal('10.00', [
        { from: 5, unitPrice: '8' },
        { from: 9, unitPrice: '9' },
      ]),
    ).toBe('catalogue.break-not-cheaper');
    expect(
      refusal('10.00', [
        { from: 5, unitPrice: '8' },
        { from: 5, unitPrice: '7' },
      ]),
    ).toBe('catalogue.breaks-repeated');
    expect(refusal('10.00', [{ from: 1, unitPrice: '8' }])).toBe('catalogue.break-invalid');
    expect(refusal('10.00', [{ from: 2.5, unitPrice: '8' }])).toBe('catalogue.break-invalid');
    expect(refusal('10.00', [{ from: 5, unitPrice: '0' }])).toBe('catalogue.price-invalid');
  });

  it('are accepted exactly when quantities rise and prices fall', () => {
    fc.assert(
      fc.property(cents, breaks, (unitPrice, all) => {
        const prices = [unitPrice, ...all.map(([, price]) => price)].map(tenThousandths);
        const falls = prices.every((price, index) => index === 0 || price < prices[index - 1]!);
        expect(
          refusal(
            unitPrice,
            all.map(([from, price]) => ({ from, unitPrice: price })),
          ) === null,
        ).toBe(falls);
      }),
    );
  });
});
