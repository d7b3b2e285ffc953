import { describe, expect, it } from '@jest/globals';
import type { AllocationDecision, Demand, Supply } from '@maillon/core/orders/contract';
import fc from 'fast-check';
import { firstCome } from './first-come';
import { isOfNoUse } from './line-terms';

const offerId = fc.constantFrom('offer-a', 'offer-b', 'offer-c', 'offer-d');
const demand = fc.record({
  orderId: fc.constantFrom('order-1', 'order-2', 'order-3', 'order-4'),
  offerId,
  quantity: fc.integer({ min: 1, max: 20 }),
  placedAt: fc.constantFrom('2026-07-09T10:00:00Z', '2026-07-09T11:00:00.000Z', '2026-07-09T13:00:00+02:00'),
});
const demands = fc
  .array(demand, { maxLength: 12 })
  .map((all) => all.map((one, index): Demand => ({ ...one, lineId: `line-${index}`, minimum: null })));
/** Some say what is the least that is of use. */
const choosy = fc.tuple(demands, fc.infiniteStream(fc.option(fc.nat({ max: 19 })))).map(([all, chance]) =>
  all.map((one): Demand => {
    const drawn = chance.next().value as number | null;
    return { ...one, minimum: drawn === null ? null : (drawn % one.quantity) + 1 };
  }),
);
const supplies = fc.uniqueArray(fc.record({ offerId, quantity: fc.nat({ max: 40 }), withdrawn: fc.boolean() }), {
  selector: (supply) => supply.offerId,
});

const served = (decisions: readonly AllocationDecision[], key: keyof AllocationDecision, value: string) =>
  decisions.filter((decision) => decision[key] === value).reduce((sum, { quantity }) => sum + quantity, 0);
const total = (decisions: readonly AllocationDecision[]) => decisions.reduce((sum, { quantity }) => sum + quantity, 0);

describe('first come, first served', () => {
  it('decides once for each line and never gives more than it asks', () => {
    fc.assert(
      fc.property(demands, supplies, (asked, there) => {
        const decisions = firstCome.allocate(asked, there);
        expect(decisions.map(({ lineId }) => lineId).toSorted()).toEqual(asked.map(({ lineId }) => lineId).toSorted());
        for (const { lineId, quantity } of asked)
          expect(served(decisions, 'lineId', lineId)).toBeLessThanOrEqual(quantity);
      }),
    );
  });

  it('never gives more of an offer than there is, and nothing of one withdrawn', () => {
    fc.assert(
      fc.property(demands, supplies, (asked, there) => {
        const decisions = firstCome.allocate(asked, there);
        for (const supply of there) {
          const most = supply.withdrawn ? 0 : supply.quantity;
          expect(served(decisions, 'offerId', supply.offerId)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('gives a line its minimum or nothing, and never more than it asks or there is', () => {
    fc.assert(
      fc.property(choosy, supplies, (asked, there) => {
        const decisions = firstCome.allocate(asked, there);
        for (const { lineId, quantity, minimum } of asked) {
          expect(isOfNoUse(served(decisions, 'lineId', lineId), minimum)).toBe(false);
          expect(served(decisions, 'lineId', lineId)).toBeLessThanOrEqual(quantity);
        }
        for (const supply of there)
          expect(served(decisions, 'offerId', supply.offerId)).toBeLessThanOrEqual(
            supply.withdrawn ? 0 : supply.quantity,
          );
      }),
    );
  });

  it('leaves of an offer only what is of no use to whoever waits for it', () => {
    fc.assert(
      fc.property(choosy, supplies, (asked, there) => {
        const decisions = firstCome.allocate(asked, there);
        for (const { offerId: id, quantity } of there.filter(({ withdrawn }) => !withdrawn)) {
          const left = quantity - served(decisions, 'offerId', id);
          const waiting = asked.filter((one) => one.offerId === id && served(decisions, 'lineId', one.lineId) === 0);
          for (const { minimum } of left > 0 ? waiting : []) expect(left).toBeLessThan(minimum ?? 1);
        }
      }),
    );
  });

  it('leaves nothing of an offer while somebody waits for it', () => {
    fc.assert(
      fc.property(demands, supplies, (asked, there) => {
        const decisions = firstCome.allocate(asked, there);
        for (const { offerId: id, quantity } of there.filter(({ withdrawn }) => !withdrawn)) {
          const wanted = asked.filter((one) => one.offerId === id).reduce((sum, one) => sum + one.quantity, 0);
          expect(served(decisions, 'offerId', id)).toBe(Math.min(wanted, quantity));
        }
      }),
    );
  });

  it('does not depend on the order in which lines and offers are listed', () => {
    fc.assert(
      fc.property(demands, supplies, fc.infiniteStream(fc.nat()), (asked, there, chance) => {
        const shuffled = shuffle(asked, chance);
        expect(firstCome.allocate(shuffled, there.toReversed())).toEqual(firstCome.allocate(asked, there));
      }),
    );
  });

  it('decides the same twice and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(demands, supplies, (asked, there) => {
        const before = structuredClone({ asked, there });
        expect(firstCome.allocate(asked, there)).toEqual(firstCome.allocate(asked, there));
        expect({ asked, there }).toEqual(before);
      }),
    );
  });

  it('serves no line less when an offer has more', () => {
    fc.assert(
      fc.property(demands, supplies, offerId, fc.integer({ min: 1, max: 10 }), (asked, there, id, more) => {
        const richer = there.map((supply): Supply =>
          supply.offerId === id ? { ...supply, quantity: supply.quantity + more } : supply,
        );
        const [before, after] = [firstCome.allocate(asked, there), firstCome.allocate(asked, richer)];
        for (const [index, { quantity }] of before.entries())
          expect(after[index]!.quantity).toBeGreaterThanOrEqual(quantity);
        expect(total(after)).toBeGreaterThanOrEqual(total(before));
      }),
    );
  });

  it('gives every decision the reason that fits its quantity', () => {
    fc.assert(
      fc.property(demands, supplies, (asked, there) => {
        for (const { lineId, offerId: id, quantity, reason } of firstCome.allocate(asked, there)) {
          const wanted = asked.find((one) => one.lineId === lineId)!.quantity;
          const open = there.some((supply) => supply.offerId === id && !supply.withdrawn);
          const nothing = open ? 'orders.offer-exhausted' : 'orders.offer-withdrawn';
          const something = quantity === wanted ? 'orders.served-in-full' : 'orders.served-in-part';
          expect(reason).toBe(quantity === 0 ? nothing : something);
        }
      }),
    );
  });

  it('serves the earlier order first', () => {
    const asked: Demand[] = [
      {
        lineId: 'late',
        orderId: 'order-1',
        offerId: 'offer-a',
        quantity: 6,
        minimum: null,
        placedAt: '2026-07-09T12:00:00Z',
      },
      {
        lineId: 'early',
        orderId: 'order-2',
        offerId: 'offer-a',
        quantity: 6,
        minimum: null,
        placedAt: '2026-07-09T11:00:00Z',
      },
    ];
    expect(firstCome.allocate(asked, [{ offerId: 'offer-a', quantity: 8, withdrawn: false }])).toEqual([
      { lineId: 'early', offerId: 'offer-a', quantity: 6, reason: 'orders.served-in-full' },
      { lineId: 'late', offerId: 'offer-a', quantity: 2, reason: 'orders.served-in-part' },
    ]);
    const [late, early] = asked;
    const last = { ...early!, lineId: 'last', quantity: 1, placedAt: '2026-07-09T13:00:00Z' };
    const supply = [{ offerId: 'offer-a', quantity: 8, withdrawn: false }];
    expect(firstCome.allocate([{ ...late!, minimum: 3 }, early!, last], supply)).toEqual([
      { lineId: 'early', offerId: 'offer-a', quantity: 6, reason: 'orders.served-in-full' },
      { lineId: 'late', offerId: 'offer-a', quantity: 0, reason: 'orders.below-line-minimum' },
      { lineId: 'last', offerId: 'offer-a', quantity: 1, reason: 'orders.served-in-full' },
    ]);
  });
});

function shuffle<T>(items: readonly T[], chance: Iterator<number>): T[] {
  const left = [...items];
  return items.map(() => left.splice((chance.next().value as number) % left.length, 1)[0]!);
}
