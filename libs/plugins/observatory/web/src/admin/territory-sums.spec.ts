import { describe, expect, it } from '@jest/globals';
import { measureOf, sumsOf, type SaidDay } from './territory-sums';

const day = (over: Partial<SaidDay>): SaidDay => ({
  territoryCode: 'MTR',
  territoryName: 'Montreuillois',
  day: '2026-07-10',
  withheld: false,
  orders: 10,
  orderLines: 100,
  linesShort: 4,
  activeBuyers: 9,
  activeProducers: 12,
  netMassDeliveredG: 1000,
  valueDeliveredCents: 50_000,
  otifBp: 9000,
  ...over,
});
const nothing = {
  withheld: true,
  orders: null,
  orderLines: null,
  linesShort: null,
  activeBuyers: null,
  activeProducers: null,
  netMassDeliveredG: null,
  valueDeliveredCents: null,
  otifBp: null,
};

describe('territories side by side', () => {
  it('sums what may be said and counts what may not', () => {
    const [sum] = sumsOf([day({}), day({ day: '2026-07-11' }), day({ day: '2026-07-12', ...nothing })]);
    expect(sum).toMatchObject({ orders: 20, value: 100_000, days: 3, withheldDays: 1, buyers: 9 });
  });

  it('says nothing rather than zero when every day is withheld', () => {
    expect(sumsOf([day(nothing)])[0]).toMatchObject({ orders: null, value: null, otif: null, short: null });
  });

  it('weights shares by the lines of each day', () => {
    const [sum] = sumsOf([
      day({ orderLines: 300, linesShort: 0, otifBp: 10_000 }),
      day({ orderLines: 100, linesShort: 40, otifBp: 6000 }),
    ]);
    expect(sum).toMatchObject({ otif: 9000, short: 1000 });
  });

  it('reads one measure of one day', () => {
    expect(measureOf(day({}), 'short')).toBe(400);
    expect(measureOf(day(nothing), 'short')).toBeNull();
    expect(measureOf(day({}), 'mass')).toBe(1000);
  });
});
