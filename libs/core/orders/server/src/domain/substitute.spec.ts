import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { substitutesFor, type Candidate, type GoodsMissing } from './substitute';

const goods = {
  ...{ referenceCode: 'endive', temperatureClass: 'fresh', labels: ['ab'], baseUnit: 'gram', baseQuantity: 5_000 },
  ...{ pricing: 'unit', unitPrice: '10.00' },
};
const wanted: GoodsMissing = { ...goods, lineId: 'line', missing: 3, priceCeiling: null, least: 1 };
const offer = (more: Partial<Candidate> = {}): Candidate => ({ ...goods, offerId: 'a', available: 9, ...more });

describe('what may take the place of missing goods', () => {
  it.each([
    ['another product', { referenceCode: 'leek' }],
    ['goods that travel otherwise', { temperatureClass: 'frozen' }],
    ['a smaller crate', { baseQuantity: 1_000 }],
    ['goods sold otherwise', { pricing: 'kg' }],
    ['goods that lack a label', { labels: ['hve'] }],
    ['goods above the ceiling', { unitPrice: '11.01' }],
    ['what is sold out', { available: 0 }],
  ])('never: %s', (_what, more) => {
    expect(substitutesFor(wanted, [offer(more)], 10)).toEqual([]);
  });

  it('never: what its buyer finds too dear, or too little to be of use', () => {
    expect(substitutesFor({ ...wanted, priceCeiling: '9.50' }, [offer()], 10)).toEqual([]);
    expect(substitutesFor({ ...wanted, priceCeiling: '10.00', least: 3 }, [offer({ available: 3 })], 10)).toHaveLength(
      1,
    );
    expect(substitutesFor({ ...wanted, least: 3 }, [offer({ available: 2 })], 10)).toEqual([]);
  });

  it('the cheaper first, then who can give all of it', () => {
    const [dear, few, many] = [
      offer({ offerId: 'dear', unitPrice: '11.00' }),
      offer({ offerId: 'few', available: 1 }),
      offer({ offerId: 'many', labels: ['ab', 'hve'] }),
    ];
    expect(substitutesFor(wanted, [dear, few, many], 10).map(({ offerId }) => offerId)).toEqual([
      'many',
      'few',
      'dear',
    ]);
  });

  it('the same whatever the order of the offers, and no producer always first at equal terms', () => {
    const ids = ['a', 'b', 'c'].map((offerId) => offer({ offerId }));
    fc.assert(
      fc.property(fc.uuid(), fc.shuffledSubarray(ids, { minLength: 3 }), (lineId, shuffled) => {
        const first = substitutesFor({ ...wanted, lineId }, ids, 10);
        expect(substitutesFor({ ...wanted, lineId }, shuffled, 10)).toEqual(first);
      }),
    );
    const lines = Array.from({ length: 60 }, (_none, index) => `line ${index}`);
    const firsts = new Set(lines.map((lineId) => substitutesFor({ ...wanted, lineId }, ids, 10)[0]!.offerId));
    expect(firsts.size).toBe(3);
  });
});
