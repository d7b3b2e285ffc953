import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Commune } from './communes';
import { Perimeter } from './perimeter';

const commune = (code: string): Commune => ({
  code,
  name: `Commune ${code}`,
  population: 100,
  epci: null,
  arrondissement: null,
  postcodes: [],
});
const communes = (...codes: string[]) => codes.map(commune);
const codesOn = (perimeter: Perimeter, day: string) =>
  perimeter
    .on(day)
    .map(({ inseeCode }) => inseeCode)
    .sort();

let last = 0;
const newId = () => `id-${++last}`;

describe('Perimeter', () => {
  const first = new Perimeter([]).replaceFrom('2017-01-01', communes('62108', '62588'), newId);

  it('keeps earlier days as they were', () => {
    const then = first.replaceFrom('2026-07-01', communes('62588', '62826'), newId);
    expect(codesOn(then, '2016-12-31')).toEqual([]);
    expect(codesOn(then, '2026-06-30')).toEqual(['62108', '62588']);
    expect(codesOn(then, '2026-07-01')).toEqual(['62588', '62826']);
  });

  it('keeps the row of a commune that stays, and changes nothing when asked twice', () => {
    const then = first.replaceFrom('2026-07-01', communes('62588'), newId);
    expect(then.replaceFrom('2026-07-01', communes('62588'), newId).spans).toEqual(then.spans);
    expect(then.spans.find(({ inseeCode }) => inseeCode === '62588')).toEqual(
      first.spans.find(({ inseeCode }) => inseeCode === '62588'),
    );
  });

  it('forgets what was foreseen after the day of a new decision', () => {
    const foreseen = first.replaceFrom('2027-01-01', communes('62826'), newId);
    expect(codesOn(foreseen.replaceFrom('2026-09-01', communes('62108'), newId), '2027-06-01')).toEqual(['62108']);
  });

  it('says on which later days it is already known to change', () => {
    const foreseen = first.replaceFrom('2027-01-01', communes('62826'), newId);
    expect(foreseen.changesAfter('2026-09-01')).toEqual(['2027-01-01']);
    expect(foreseen.changesAfter('2027-01-01')).toEqual([]);
  });

  it('prolongs a commune that comes back on the day it left', () => {
    const left = first.replaceFrom('2026-07-01', communes('62588'), newId);
    expect(left.replaceFrom('2026-07-01', communes('62108', '62588'), newId).spans).toEqual(first.spans);
  });

  it('never holds a commune twice on a day, and each decision rules from its day to the next decision made after it', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-07-${String(number).padStart(2, '0')}`);
    const decision = fc.record({ from: day, codes: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')) });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), day, (decisions, asked) => {
        const perimeter = decisions.reduce(
          (all, { from, codes }) => all.replaceFrom(from, communes(...codes), newId),
          new Perimeter([]),
        );
        const ruling = decisions.findLast(({ from }) => from <= asked);
        expect(codesOn(perimeter, asked)).toEqual([...(ruling?.codes ?? [])].sort());
      }),
    );
  });

  it('refuses to be made of overlapping rows', () => {
    const [span] = first.spans;
    expect(() => new Perimeter([span!, { ...span!, id: 'other', validFrom: '2020-01-01' }])).toThrow('twice');
  });
});
