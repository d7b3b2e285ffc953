import { describe, expect, it } from '@jest/globals';
import type { Demand, Supply } from '@maillon/core/orders/contract';
import fc from 'fast-check';
import { auctionFault, demandSteps, mustBeNear, proposedCeiling } from './auction';
import { firstCome } from './first-come';
import { Landing } from './landing';

const PRICE = fc.integer({ min: 1, max: 9_999 }).map((cents) => (cents / 100).toFixed(2));

describe('a price of the morning', () => {
  it('is never taken above the ceiling of a line, and nothing is taken without a price', () => {
    fc.assert(
      fc.property(PRICE, PRICE, fc.integer({ min: 0, max: 50 }), (ceiling, unitPrice, landed) => {
        const fault = auctionFault({ ceiling }, { unitPrice, landed });
        expect(fault === null).toBe(landed > 0 && Number(unitPrice) <= Number(ceiling));
      }),
    );
    expect(auctionFault({ ceiling: '20' }, undefined)).toBe('no-price');
    expect(auctionFault({ ceiling: '20' }, { unitPrice: null, landed: 0 })).toBe('nothing-landed');
    expect(auctionFault({ ceiling: '20' }, { unitPrice: '20.00', landed: 1 })).toBeNull();
    expect(auctionFault({ ceiling: '20' }, { unitPrice: '20.01', landed: 1 })).toBe('price-above-ceiling');
  });

  it('is looked at twice when it is far from the last', () => {
    expect(() => mustBeNear('Bar', '90.00', '18.00')).not.toThrow();
    expect(() => mustBeNear('Bar', '3.60', '18.00')).not.toThrow();
    expect(() => mustBeNear('Bar', '90.01', '18.00')).toThrow('orders.auction-price-far');
    expect(() => mustBeNear('Bar', '1.80', '18.00')).toThrow('orders.auction-price-far');
  });
});

describe('what is asked in the evening', () => {
  const bid = (buyerId: string, ceiling: string, quantity: number) => ({ buyerId, ceiling, quantity });
  const anyBid = fc.record({
    buyerId: fc.integer({ min: 1, max: 9 }).map(String),
    ceiling: PRICE,
    quantity: fc.integer({ min: 1, max: 500 }),
  });

  it('is a total without prices until three kitchens stand together, whatever each of them orders', () => {
    expect(demandSteps([bid('louise', '20', 30)], '18.00')).toEqual([]);
    expect(demandSteps([bid('louise', '20', 30), bid('louise', '19', 3), bid('marcel', '20', 1)], '18.00')).toEqual([]);
    expect(demandSteps([bid('louise', '20', 3), bid('marcel', '20', 1), bid('phare', '20', 2)], '18.00')).toEqual([
      { price: '19.80', quantity: 6 },
    ]);
  });

  it('is read as a curve that falls, without the hand of who stands alone at an end of it', () => {
    const bids = [
      ...[bid('louise', '40', 1), bid('marcel', '21.60', 4), bid('phare', '21.70', 5)],
      ...[bid('port', '18', 7), bid('anse', '18.10', 2), bid('dune', '18.20', 3), bid('cap', '15', 9)],
    ];
    expect(demandSteps(bids, '18.00')).toEqual([
      { price: '18.00', quantity: 22 },
      { price: '21.60', quantity: 10 },
    ]);
  });

  it('puts three kitchens at least into each step, at a price that every one of them takes', () => {
    fc.assert(
      fc.property(fc.array(anyBid, { minLength: 1, maxLength: 40 }), PRICE, (bids, last) => {
        const steps = demandSteps(bids, last);
        for (const [index, { price, quantity }] of steps.entries()) {
          const taking = bids.filter(({ ceiling }) => Number(ceiling) >= Number(price));
          expect(taking.reduce((sum, one) => sum + one.quantity, 0)).toBe(quantity);
          const next = Number(steps[index + 1]?.price ?? Infinity);
          expect(next).toBeGreaterThan(Number(price));
          const between = taking.filter(({ ceiling }) => Number(ceiling) < next);
          expect(new Set(between.map(({ buyerId }) => buyerId)).size).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('says the same of a ceiling wherever it lies between two marks', () => {
    const three = (ceiling: string) => ['louise', 'marcel', 'phare'].map((name) => bid(name, ceiling, 2));
    expect(demandSteps(three('18.90'), '18.00')).toEqual(demandSteps(three('19.79'), '18.00'));
    expect(demandSteps(three('19.80'), '18.00')).not.toEqual(demandSteps(three('19.79'), '18.00'));
    // Dearer than nothing, and yet below the first mark: nothing is said of it.
    expect(demandSteps(three('0.05'), '18.00')).toEqual([]);
  });

  it('is asked with a ceiling so much above the last price, in whole ten cents', () => {
    expect(proposedCeiling('18.00', 20)).toBe('21.60');
    expect(proposedCeiling('18.01', 20)).toBe('21.70');
    expect(proposedCeiling('10.00', 0)).toBe('10.00');
    expect(proposedCeiling('0.02', 20)).toBe('0.10');
    fc.assert(
      fc.property(PRICE, fc.integer({ min: 0, max: 200 }), (last, percent) => {
        const excess = Number(proposedCeiling(last, percent)) - (Number(last) * (100 + percent)) / 100;
        expect(excess).toBeGreaterThan(-0.000_001);
        expect(excess).toBeLessThan(0.100_001);
      }),
    );
  });
});

describe('a landing', () => {
  const units = fc.integer({ min: 1, max: 30 });
  const wanted = fc.record({ offer: fc.integer({ min: 0, max: 2 }), quantity: units, bound: fc.boolean() });
  const scene = fc.record({
    wanted: fc.array(wanted, { minLength: 1, maxLength: 12 }),
    held: fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }),
    landed: fc.array(fc.option(fc.nat(60)), { minLength: 3, maxLength: 3 }),
  });

  it('bounds what is shared out, whatever the offers held', () => {
    fc.assert(
      fc.property(scene, ({ wanted: lines, held, landed }) => {
        const demands = lines.map(demand);
        const landing = new Landing(held.map(supply), saidOf(landed));
        const decisions = landing.explained(firstCome.allocate(demands, landing.supplies));
        for (const [index, quantity] of held.entries()) {
          const shared = decisions
            .filter(({ offerId }) => offerId === `o${index}`)
            .reduce((sum, one) => sum + one.quantity, 0);
          expect(shared).toBeLessThanOrEqual(Math.min(quantity, landed[index] ?? 0));
          const gone = landing.notThere().find(({ offerId }) => offerId === `o${index}`)?.quantity ?? 0;
          expect(quantity - gone).toBe(Math.min(quantity, landed[index] ?? 0));
        }
      }),
    );
  });

  it('is the reason where it is what lacks, and only there', () => {
    const demands = [
      demand({ offer: 0, quantity: 5, bound: false }, 0),
      demand({ offer: 1, quantity: 5, bound: false }, 1),
    ];
    const landing = new Landing([supply(9, 0), supply(3, 1)], saidOf([2, 9]));
    const reasons = landing.explained(firstCome.allocate(demands, landing.supplies)).map(({ reason }) => reason);
    expect(reasons).toEqual(['orders.landed-less', 'orders.served-in-part']);
  });

  function demand(
    { offer, quantity, bound }: { offer: number; quantity: number; bound: boolean },
    index: number,
  ): Demand {
    const minimum = bound ? Math.ceil(quantity / 2) : null;
    const placedAt = new Date(index * 1_000).toISOString();
    return { lineId: `l${index}`, orderId: `c${index}`, offerId: `o${offer}`, quantity, minimum, placedAt };
  }

  function supply(quantity: number, index: number): Supply {
    return { offerId: `o${index}`, quantity, withdrawn: false };
  }

  function saidOf(landed: readonly (number | null)[]) {
    return new Map(
      landed.flatMap((one, index) =>
        one === null ? [] : [[`o${index}`, { unitPrice: '1.00', landed: one }] as const],
      ),
    );
  }
});
