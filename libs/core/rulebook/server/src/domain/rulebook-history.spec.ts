import { describe, expect, it } from '@jest/globals';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import fc from 'fast-check';
import { RulebookHistory, isSame, type KeptVersion } from './rulebook-history';

const version = (number: number, validFrom: string, more: Partial<KeptVersion> = {}): KeptVersion => ({
  ...{ id: `v${number}`, number, validFrom, note: 'x', publishedAt: new Date(0), withdrawnReason: null },
  rulebook: { ...NO_RULES, minimumOrderCents: number },
  ...more,
});
const start = { earliest: '2026-07-11', reason: 'it is on sale.' };
const other: Rulebook = { ...NO_RULES, minimumOrderCents: 99 };

describe('the versions of a territory', () => {
  const history = new RulebookHistory([version(2, '2026-06-01'), version(1, '2026-01-01'), version(3, '2026-09-01')]);

  it('each hold until the next one begins', () => {
    const numbers = ['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01', '2030-01-01'].map(
      (day) => history.on(day)?.number ?? null,
    );
    expect(numbers).toEqual([null, 1, 1, 2, 3]);
    expect(history.endsBefore(history.on('2026-06-01')!)).toBe('2026-09-01');
    expect(history.endsBefore(history.on('2026-09-01')!)).toBeNull();
  });

  it('are foreseen, in force or past as the day says', () => {
    const states = history.versions.map((one) => history.stateOf(one, '2026-07-01'));
    expect(states).toEqual(['in-force', 'past', 'foreseen']);
  });

  it('go on without the one that is withdrawn', () => {
    const without = new RulebookHistory([
      version(1, '2026-01-01'),
      version(2, '2026-06-01', { withdrawnReason: 'no' }),
    ]);
    expect(without.on('2026-07-01')?.number).toBe(1);
    expect(without.versions.map((one) => without.stateOf(one, '2026-07-01'))).toEqual(['in-force', 'withdrawn']);
    expect(without.nextNumber).toBe(3);
  });

  it('refuse one that begins on a day already on sale, one day early included', () => {
    expect(() => history.mustTake('2026-07-10', other, NO_RULES, start)).toThrow('rulebook.too-early');
    expect(() => history.mustTake('2026-07-11', other, NO_RULES, start)).not.toThrow();
  });

  it('refuse a second one for the same day, and one that changes nothing', () => {
    expect(() => history.mustTake('2026-09-01', other, NO_RULES, start)).toThrow('rulebook.day-taken');
    const same = history.on('2026-08-01')!.rulebook;
    expect(() => history.mustTake('2026-08-01', { ...same }, NO_RULES, start)).toThrow('rulebook.nothing-new');
    expect(() => new RulebookHistory([]).mustTake('2026-08-01', NO_RULES, NO_RULES, start)).toThrow('nothing-new');
  });

  it('let go of what nobody has sold by, and of nothing else', () => {
    expect(() => history.mustLetGo(history.on('2026-09-01')!, start)).not.toThrow();
    expect(() => history.mustLetGo(history.on('2026-06-01')!, start)).toThrow('rulebook.in-use');
  });

  it('never overlap and leave no day out, however they were published', () => {
    const day = fc
      .integer({ min: 0, max: 200 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 9 }), day, (days, asked) => {
        const some = new RulebookHistory(days.map((from, index) => version(index + 1, from)));
        const governing = some.versions.filter((one) => {
          const end = some.endsBefore(one);
          return one.validFrom <= asked && (end === null || asked < end);
        });
        const first = days.toSorted()[0]!;
        expect(governing.map(({ id }) => id)).toEqual(asked < first ? [] : [some.on(asked)!.id]);
      }),
    );
  });
});

describe('two sets of rules', () => {
  it('are the same whatever the order of their fields', () => {
    const turned = Object.fromEntries(Object.entries(NO_RULES).toReversed()) as unknown as Rulebook;
    expect(isSame(NO_RULES, turned)).toBe(true);
    expect(isSame(NO_RULES, { ...NO_RULES, cutOff: { daysBefore: 1, time: '22:00' } })).toBe(false);
  });
});
