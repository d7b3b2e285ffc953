import { describe, expect, it } from '@jest/globals';
import { said, type KeptDay } from './territory-day';

const busy: KeptDay = {
  territoryCode: 'MTR',
  territoryName: 'Montreuillois',
  day: '2026-07-10',
  orders: 40,
  orderLines: 300,
  linesShort: 12,
  linesOnTimeInFull: 271,
  netMassG: 1_200_000,
  valueCents: 900_000,
  activeBuyers: 38,
  activeProducers: 22,
  servedBuyers: 38,
  servingProducers: 22,
  largestBuyerCents: 60_000,
  largestProducerCents: 120_000,
};

describe('A day that is told to others', () => {
  it('says everything when many took part', () => {
    expect(said(busy)).toMatchObject({
      withheld: false,
      orders: 40,
      netMassDeliveredG: 1_200_000,
      valueDeliveredCents: 900_000,
      otifBp: 9033,
    });
  });

  it.each([{ activeBuyers: 4 }, { activeProducers: 4 }])('says nothing when few took part (%j)', (few) => {
    const day = said({ ...busy, ...few });
    expect(day.withheld).toBe(true);
    expect(Object.values(day).filter((value) => typeof value === 'number')).toEqual([]);
  });

  it.each([
    { servedBuyers: 1 },
    { servingProducers: 3 },
    { largestBuyerCents: 700_000 },
    { largestProducerCents: 700_000 },
  ])('says the orders but not what was delivered, when that speaks of a few (%j)', (few) => {
    expect(said({ ...busy, ...few })).toMatchObject({
      withheld: true,
      orders: 40,
      activeBuyers: 38,
      netMassDeliveredG: null,
      valueDeliveredCents: null,
      otifBp: null,
    });
  });
});
