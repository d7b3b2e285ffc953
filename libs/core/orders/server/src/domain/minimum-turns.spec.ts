import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { growingLine, minimumTurns, type ConsentedLine, type LackingMinimum } from './minimum-turns';
import { topUp } from './top-up';

const agreed = (topUpPercent: number, topUpCents = 0, basketCents = 10_000) => ({
  ...{ topUpPercent, topUpCents, basketCents, grownCents: 0 },
});
const line = (producerId: string, orderId: string, more: Partial<ConsentedLine> = {}): ConsentedLine => ({
  ...{ lineId: `${producerId} ${orderId}`, orderId, offerId: `offer ${producerId}`, unitCents: 100 },
  ...{ orderedCents: 2_000, room: 100, available: 1_000, consent: agreed(10), ...more },
});
const lacks = (producerId: string, missingCents: number, orders: readonly string[] = ['a']): LackingMinimum => ({
  ...{ producerId, missingCents, lines: orders.map((orderId) => line(producerId, orderId)) },
});

/** As the cut-off does it: one producer after the other, each with what is left of the consents. */
function play(lacking: readonly LackingMinimum[], turns: readonly string[]) {
  const grown = new Map<string, number>();
  const reached: string[] = [];
  let cents = 0;
  for (const id of turns) {
    const one = lacking.find(({ producerId }) => producerId === id)!;
    const lines = one.lines.map((each) => growingLine(each, grown));
    const units = topUp(lines, one.missingCents);
    if (!units) continue;
    reached.push(id);
    for (const { lineId, orderId, unitCents } of lines) {
      const more = (units.get(lineId) ?? 0) * unitCents;
      cents += more;
      grown.set(orderId, (grown.get(orderId) ?? 0) + more);
    }
  }
  return { reached, cents, grown };
}

const consents = fc.record({ percent: fc.integer({ min: 0, max: 30 }), cents: fc.constantFrom(0, 0, 300, 900) });
/** Several producers, each with lines of some of the same few orders. */
const markets = (most: number) =>
  fc
    .tuple(
      fc.array(consents, { minLength: 1, maxLength: 4 }),
      fc.array(
        fc.record({
          missingCents: fc.integer({ min: 50, max: 1_500 }),
          unitCents: fc.array(fc.integer({ min: 50, max: 500 }), { minLength: 4, maxLength: 4 }),
          orders: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
        }),
        { minLength: 1, maxLength: most },
      ),
    )
    .map(([orders, producers]) =>
      producers.map(({ missingCents, unitCents, orders: buying }, index): LackingMinimum => ({
        producerId: `p${index}`,
        missingCents,
        lines: buying
          .filter((order) => order < orders.length)
          .map((order) => {
            const { percent, cents } = orders[order]!;
            const consent = agreed(percent, cents, 5_000);
            return line(`p${index}`, `o${order}`, { unitCents: unitCents[order]!, consent });
          }),
      })),
    );

function permutations(all: readonly string[]): string[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one) => permutations(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

const idsOf = (lacking: readonly LackingMinimum[]) => lacking.map(({ producerId }) => producerId);

describe('the order in which consent is used', () => {
  it('takes the smallest increase first, whatever the names: more producers come', () => {
    const lacking = [lacks('Abeille', 900), lacks('Zeste', 300), lacks('Moulin', 700)];
    expect(play(lacking, idsOf(lacking)).reached).toEqual(['Abeille']);
    expect(play(lacking, minimumTurns(lacking)).reached.toSorted()).toEqual(['Moulin', 'Zeste']);
  });

  it('spares a consent that another producer cannot do without', () => {
    const both = lacks('both', 600, ['a', 'b']);
    const only = lacks('only', 700, ['a']);
    expect(play([both, only], ['both', 'only']).reached).toEqual(['both', 'only']);
    const tight = { ...only, missingCents: 1_000 };
    expect(play([both, tight], ['both', 'only']).reached).toEqual(['both']);
    expect(play([both, tight], minimumTurns([both, tight])).reached).toEqual(['only', 'both']);
  });

  it('lets no fewer come than any other order, and asks no more than another that lets as many come', () => {
    fc.assert(
      fc.property(markets(4), (lacking) => {
        const chosen = play(lacking, minimumTurns(lacking));
        for (const other of permutations(idsOf(lacking)).map((turns) => play(lacking, turns))) {
          expect(chosen.reached.length).toBeGreaterThanOrEqual(other.reached.length);
          if (chosen.reached.length === other.reached.length) expect(chosen.cents).toBeLessThanOrEqual(other.cents);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('names everybody once, exceeds no consent, and does not look at names', () => {
    fc.assert(
      fc.property(markets(9), (lacking) => {
        const turns = minimumTurns(lacking);
        expect(turns.toSorted()).toEqual(idsOf(lacking).toSorted());
        const { grown } = play(lacking, turns);
        for (const { orderId, consent } of lacking.flatMap(({ lines }) => lines))
          if (consent.topUpPercent > 0)
            expect((grown.get(orderId) ?? 0) * 100).toBeLessThanOrEqual(consent.basketCents * consent.topUpPercent);
        const renamed = lacking.map((one) => ({ ...one, producerId: `z${9 - Number(one.producerId.slice(1))}` }));
        expect(minimumTurns(renamed).map((id) => `p${9 - Number(id.slice(1))}`)).toEqual(turns);
      }),
      { numRuns: 150 },
    );
  });

  it('of one buyer’s consent makes as much as can be made, also among many', () => {
    const missing = [900, 120, 450, 300, 800, 200, 610, 90];
    const lacking = missing.map((cents, index) => ({
      ...lacks(`p${index}`, cents),
      lines: [line(`p${index}`, 'a', { unitCents: 10 })],
    }));
    expect(play(lacking, minimumTurns(lacking)).reached).toEqual(['p7', 'p1', 'p5', 'p3']);
  });
});
