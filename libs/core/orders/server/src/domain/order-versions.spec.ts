import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { versionsOf, type OrderFacts, type VersionFact, type VersionLine } from './order-versions';

const line = (lineId: string, quantity: number, given: number | null = null): VersionLine => ({
  ...{ lineId, productName: lineId, unitLabel: 'cagette', producerName: 'Ferme', quantity, given },
});
const fact = (lineId: string, minute: number, more: Partial<VersionFact>): VersionFact => ({
  ...{
    actId: `${lineId} ${minute}`,
    lineId,
    at: `2026-07-09T10:${String(minute).padStart(2, '0')}:00Z`,
    cause: 'changed',
  },
  ...{ askedBy: 'buyer', acceptedBy: 'rule', note: null, before: null, after: null, missing: null, terms: null },
  ...more,
});
const order = (more: Partial<OrderFacts>): OrderFacts => ({
  ...{ placedAt: '2026-07-09T10:00:00Z', cutOffAt: '2026-07-09T10:30:00Z', isFirm: true, lines: [], facts: [] },
  ...more,
});

describe('the versions of an order', () => {
  it('lead from what was placed to what comes, each as a difference with who asked and who agreed', () => {
    const versions = versionsOf(
      order({
        lines: [line('endive', 5, 4), line('leek', 2, 2), line('marsh', 1)],
        facts: [
          fact('endive', 5, { before: 3, after: 5 }),
          fact('endive', 40, { cause: 'short', missing: 1, askedBy: 'producer' }),
          fact('marsh', 41, { cause: 'substituted', before: 0, after: 1, acceptedBy: 'buyer' }),
        ],
      }),
    );
    const told = versions.map(({ number, cause, changes }) => [
      number,
      cause,
      changes.map((c) => [c.lineId, c.before, c.after]),
    ]);
    expect(told).toEqual([
      [
        1,
        'placed',
        [
          ['endive', 0, 3],
          ['leek', 0, 2],
        ],
      ],
      [2, 'changed', [['endive', 3, 5]]],
      [3, 'firm', [['endive', 5, 4]]],
      [4, 'short', [['endive', 4, 3]]],
      [5, 'substituted', [['marsh', 0, 1]]],
    ]);
  });

  it('begin with the leave where nobody placed it in time, and with what was placed where a line was let in later', () => {
    const byLeave = { cause: 'let-through', askedBy: 'manager', acceptedBy: 'manager' };
    const late = [
      fact('endive', 0, { ...byLeave, before: 0, after: 2 }),
      fact('leek', 20, { ...byLeave, before: 0, after: 1 }),
    ];
    const causes = (lines: VersionLine[], facts: VersionFact[]) =>
      versionsOf(order({ lines, facts, isFirm: false })).map(({ number, cause }) => `${number} ${cause}`);
    expect(causes([line('endive', 2), line('leek', 1)], late)).toEqual(['1 let-through', '2 let-through']);
    expect(causes([line('endive', 2), line('leek', 1)], late.slice(1))).toEqual(['1 placed', '2 let-through']);
  });

  it('fit together: each begins where the one before ended, whatever happened', () => {
    const changes = fc.array(fc.record({ minute: fc.integer({ min: 1, max: 29 }), after: fc.nat(9) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(changes, fc.nat(9), (steps, first) => {
        const sorted = steps.toSorted((a, b) => a.minute - b.minute);
        const facts = sorted.map(({ minute, after }, index) =>
          fact('endive', minute, { actId: String(index), before: index ? sorted[index - 1]!.after : first, after }),
        );
        const last = sorted.at(-1)?.after ?? first;
        const versions = versionsOf(order({ lines: [line('endive', last, last)], facts }));
        let now = 0;
        for (const change of versions.flatMap((version) => version.changes)) {
          expect(change.before).toBe(now);
          now = change.after;
        }
        expect(now).toBe(last);
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_version, index) => index + 1));
      }),
    );
  });
});
