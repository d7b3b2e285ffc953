import { describe, expect, it } from '@jest/globals';
import { purchasingRefusals } from '@maillon/core/purchasing/contract';
import fc from 'fast-check';
import { serve, type Candidate } from './serving';
import { take } from './take';

const wanted = {
  ...{ unitId: 'crate', productId: 'endive', referenceCode: 'ENDIVE', season: 'XXXXXXXXXXX-' },
  ...{ producerId: 'farm', producerName: 'Ferme' },
};
const july = { deliveryDay: '2026-07-10', sellers: new Set(['farm', 'neighbour']) };
const offer = (more: Partial<Candidate> = {}) => ({
  ...{ offerId: 'o', unitId: 'crate', productId: 'endive', referenceCode: 'ENDIVE', producerId: 'farm' },
  ...{ available: 10, fault: null, inBasket: 0 },
  ...more,
});
const box = offer({ offerId: 'box', unitId: 'box' });
const neighbour = offer({ offerId: 'n', unitId: 'other', productId: 'chicon', producerId: 'neighbour' });

describe('what serves wanted goods', () => {
  it('is the very goods, and then nothing else is proposed', () => {
    expect(serve(wanted, [box, neighbour, offer()], july)).toEqual({ offer: offer(), reason: null, proposals: [] });
  });

  it('is never another unit or another producer, which are proposed, nearest first', () => {
    const { offer: none, reason, proposals } = serve(wanted, [neighbour, box, offer({ available: 0 })], july);
    expect(none).toBeNull();
    expect(reason?.code).toBe('purchasing.sold-out');
    expect(proposals.map(({ kind }) => kind)).toEqual(['other-unit', 'other-producer']);
  });

  it.each([
    ['other-unit-only', [box], july],
    ['not-on-sale', [neighbour], july],
    ['producer-away', [neighbour], { ...july, sellers: new Set(['neighbour']) }],
    ['out-of-season', [], { ...july, deliveryDay: '2026-12-04' }],
  ])('or nothing, and it says why: %s', (why, candidates, day) => {
    expect(serve(wanted, candidates, day).reason?.code).toBe(`purchasing.${why}`);
  });

  it('is not what a rule keeps from sale', () => {
    const fault = purchasingRefusals.because('too-late', { day: '2026-07-09', time: '18:00' });
    expect(serve(wanted, [offer({ fault }), { ...box, fault }], july)).toEqual({
      offer: null,
      reason: fault,
      proposals: [],
    });
  });
});

describe('taking wanted goods', () => {
  it('sets a quantity: never more than is left, never less than was there, and twice is once', () => {
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 30 }),
      left: fc.nat(30),
      inBasket: fc.nat(30),
      keepMore: fc.boolean(),
    });
    fc.assert(
      fc.property(line, ({ quantity, left, inBasket, keepMore }) => {
        const once = take({ wanted, quantity, keepMore }, [{ ...offer({ available: left }), inBasket }], july);
        const held = once.offer ? once.quantity : inBasket;
        const twice = take({ wanted, quantity, keepMore }, [{ ...offer({ available: left }), inBasket: held }], july);
        expect([twice.quantity, twice.outcome]).toEqual([once.quantity, once.outcome]);
        if (left === 0) expect(once).toMatchObject({ outcome: 'missing', quantity: 0 });
        else if (!keepMore) expect(once.quantity).toBe(Math.min(quantity, left));
        else expect(once.quantity).toBe(Math.max(inBasket, Math.min(quantity, left)));
        expect(once.outcome === 'taken').toBe(left >= quantity);
        expect(once.reason === null).toBe(once.outcome === 'taken');
      }),
    );
  });

  it('leaves out what is dearer than the kitchen accepts for so many, and says the price', () => {
    const dear = purchasingRefusals.because('above-ceiling', { price: '4.00', ceiling: '3.50' });
    const asked = {
      wanted,
      quantity: 4,
      keepMore: false,
      tooDear: (_: unknown, units: number) => (units < 4 ? dear : null),
    };
    const left = (available: number) => [{ ...offer({ available }), inBasket: 2 }];
    expect(take(asked, left(4), july)).toMatchObject({ outcome: 'taken', quantity: 4, reason: null });
    expect(take(asked, left(3), july)).toMatchObject({ outcome: 'missing', quantity: 0, offer: null, reason: dear });
    expect(take(asked, left(0), july).reason?.code).toBe('purchasing.sold-out');
  });

  it('says how many are left, and what there is besides', () => {
    const { outcome, reason, proposals } = take(
      { wanted, quantity: 4, keepMore: true },
      [offer({ available: 3 }) as never, { ...box, inBasket: 0 }],
      july,
    );
    expect([outcome, reason?.data, proposals.length]).toEqual(['fewer', { left: 3, wanted: 4 }, 1]);
  });
});
