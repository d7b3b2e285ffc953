import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Random } from './random.ts';
import { spread } from './spread.ts';

describe('Random', () => {
  it('gives the same sequence for the same label, and another one for another label', () => {
    const draw = (label: string) =>
      Array.from(
        { length: 5 },
        (
          (random) => () =>
            random.next()
        )(new Random(label)),
      );
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('forks without moving the sequence it comes from', () => {
    const [plain, forked] = [new Random('a'), new Random('a')];
    forked.fork('elsewhere').next();
    expect(forked.next()).toBe(plain.next());
  });

  it('never leaves the bounds of a whole number', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -1000, max: 1000 }), fc.nat(1000), (label, min, width) => {
        const drawn = new Random(label).int(min, min + width);
        expect(drawn).toBeGreaterThanOrEqual(min);
        expect(drawn).toBeLessThanOrEqual(min + width);
      }),
    );
  });

  it('shuffles without losing or inventing anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (label, list) => {
        expect(new Random(label).shuffle(list).sort()).toEqual([...list].sort());
      }),
    );
  });

  it('centres its normal draws on the mean', () => {
    const random = new Random('normal');
    const draws = Array.from({ length: 4000 }, () => random.normal(10, 2));
    expect(draws.reduce((sum, one) => sum + one, 0) / draws.length).toBeCloseTo(10, 0);
  });
});

describe('spread', () => {
  it('deals every place once, whatever the count', () => {
    fc.assert(
      fc.property(fc.nat(500), (count) => {
        expect(spread({ a: 0.2, b: 0.35, c: 0.25, d: 0.15, e: 0.05 }, count)).toHaveLength(count);
      }),
    );
  });
});
