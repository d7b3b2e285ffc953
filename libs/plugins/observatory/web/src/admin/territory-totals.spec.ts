import { describe, expect, it } from '@jest/globals';
import type { TerritoryDayFiguresFragment } from '../data/territory-days.generated';
import { totalsByTerritory } from './territory-totals';

const day = (change: Partial<TerritoryDayFiguresFragment>): TerritoryDayFiguresFragment => ({
  territoryCode: 'MTR',
  territoryName: 'Montreuillois',
  day: '2026-07-10',
  withheld: false,
  orders: 10,
  orderLines: 100,
  linesShort: 4,
  activeBuyers: 9,
  activeProducers: 7,
  netMassDeliveredG: 1_000,
  valueDeliveredCents: 5_000,
  otifBp: 9_000,
  ...change,
});
const withheld = {
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
  it('are summed over the period, each day weighing by its lines', () => {
    const [only] = totalsByTerritory([
      day({}),
      day({ day: '2026-07-11', orderLines: 300, otifBp: 5_000, activeBuyers: 12 }),
    ]);
    expect(only).toMatchObject({ days: 2, orders: 20, orderLines: 400, linesShort: 8, mostBuyers: 12, otifBp: 6_000 });
  });

  it('leave out the days that are withheld, and say how many', () => {
    const [only] = totalsByTerritory([day({}), day({ day: '2026-07-11', ...withheld })]);
    expect(only).toMatchObject({ days: 2, withheld: 1, orders: 10 });
  });

  it('show nothing of a territory whose days are all withheld', () => {
    const [only] = totalsByTerritory([day(withheld)]);
    expect(only).toMatchObject({ withheld: 1, orders: null, valueDeliveredCents: null, otifBp: null });
  });

  it('stand in the order of their names', () => {
    const rows = totalsByTerritory([day({}), day({ territoryCode: 'AUD', territoryName: 'Audomarois' })]);
    expect(rows.map(({ code }) => code)).toEqual(['AUD', 'MTR']);
  });
});
