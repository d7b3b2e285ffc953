import { describe, expect, it } from '@jest/globals';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import fc from 'fast-check';
import { judgeOrder, type LineToJudge, type RulesToApply } from './judge-order';

const line = (id: string, more: Partial<LineToJudge> = {}): LineToJudge => ({
  ...{ id, productName: `Produit ${id}`, producerId: 'farm', producerName: 'Ferme', family: 'vegetables' },
  ...{ labels: [], isLocal: true, cents: 2_000 },
  ...more,
});
const NOON = new Date('2026-07-09T12:00:00Z');
const given = (rules: Partial<Rulebook>, cutOff: Date | null = null): RulesToApply => ({
  rules: { ...NO_RULES, ...rules },
  locale: 'fr',
  cutOffOf: (family) => (cutOff && family === 'sea' ? { at: cutOff, day: '2026-07-09', time: '14:00' } : null),
});
const judge = (
  lines: LineToJudge[],
  rules: Partial<Rulebook>,
  more: { minimumCents?: number; isBrought?: boolean } = {},
) => judgeOrder({ lines, at: NOON, minimumCents: 0, way: { isBrought: true }, ...more }, given(rules));
const codes = ({ lineFaults }: ReturnType<typeof judge>) => [...lineFaults].map(([id, { code }]) => [id, code]);

describe('an order under rules', () => {
  it('stands whole without rules, and its delivery costs nothing', () => {
    const judgement = judge([line('a'), line('b')], {});
    expect(judgement).toMatchObject({ orderFault: null, standingCents: 4_000, deliveryFeeCents: 0 });
    expect(codes(judgement)).toEqual([]);
  });

  it('loses the lines that the rules do not admit, each with its reason', () => {
    const lines = [line('a', { family: 'drinks' }), line('b'), line('c', { labels: ['ab'], isLocal: false })];
    const rules = { families: ['vegetables'], labelDemands: [{ family: null, anyOf: ['ab'] }], localOnly: true };
    expect(codes(judge(lines, rules))).toEqual([
      ['a', 'rulebook.family-not-admitted'],
      ['b', 'rulebook.label-demanded'],
      ['c', 'rulebook.not-local'],
    ]);
    const [, label] = [...judge(lines, rules).lineFaults.values()];
    expect(label!.say('fr')).toContain('Agriculture biologique');
  });

  it('loses what is ordered at the very instant of its cut-off, not a moment before', () => {
    const at = (cutOff: string) =>
      judgeOrder(
        { lines: [line('a', { family: 'sea' }), line('b')], at: NOON, minimumCents: 0, way: { isBrought: true } },
        given({}, new Date(cutOff)),
      );
    expect(codes(at('2026-07-09T12:00:00Z'))).toEqual([['a', 'orders.ordered-too-late']]);
    expect(codes(at('2026-07-09T12:00:01Z'))).toEqual([]);
  });

  it('counts the minimum of a producer on what is left for him', () => {
    const lines = [
      line('a', { family: 'drinks' }),
      line('b'),
      line('c', { producerId: 'dairy', producerName: 'Laiterie', cents: 4_000 }),
    ];
    const judgement = judge(lines, { families: ['vegetables'], minimumPerProducerCents: 4_000 });
    expect(codes(judgement)).toEqual([
      ['a', 'rulebook.family-not-admitted'],
      ['b', 'orders.below-producer-minimum'],
    ]);
    expect(judgement.lineFaults.get('b')!.say('fr')).toContain('« Ferme »');
    expect(judgement.standingCents).toBe(4_000);
  });

  it('is refused below the minimum of the order, and accepted on it', () => {
    expect(judge([line('a')], {}, { minimumCents: 2_001 }).orderFault?.code).toBe('orders.below-minimum');
    expect(judge([line('a')], {}, { minimumCents: 2_000 }).orderFault).toBeNull();
  });

  it('pays for its delivery when it is brought, below the threshold, and only if it stands', () => {
    const rules = { deliveryFeeCents: 900, freeDeliveryFromCents: 4_000 };
    const fee = (lines: LineToJudge[], more = {}) => judge(lines, rules, more).deliveryFeeCents;
    expect(fee([line('a')])).toBe(900);
    expect(fee([line('a'), line('b')])).toBe(0);
    expect(fee([line('a')], { way: { isBrought: false } })).toBe(0);
    expect(fee([line('a')], { way: { isBrought: true, costCents: 650 } })).toBe(650);
    expect(fee([line('a')], { minimumCents: 9_000 })).toBe(0);
  });

  it('never gains from a higher minimum, whatever its lines', () => {
    const lines = fc.array(
      fc.record({ producerId: fc.constantFrom('a', 'b', 'c'), cents: fc.integer({ min: 1, max: 9_000 }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, fc.nat(9_000), fc.nat(9_000), (some, low, more) => {
        const order = some.map((one, index) => line(String(index), one));
        const at = (minimumPerProducerCents: number) => judge(order, { minimumPerProducerCents }).standingCents;
        expect(at(low + more)).toBeLessThanOrEqual(at(low));
      }),
    );
  });
});
