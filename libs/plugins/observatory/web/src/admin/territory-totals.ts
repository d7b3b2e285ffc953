import type { TerritoryDayFiguresFragment } from '../data/territory-days.generated';

/** One territory over a period. Figures are null where every day of it was withheld. */
export interface TerritoryTotals {
  readonly code: string;
  readonly name: string;
  readonly days: number;
  /** Days of which the figures are withheld under statistical confidentiality. */
  readonly withheld: number;
  readonly orders: number | null;
  readonly orderLines: number | null;
  readonly linesShort: number | null;
  /** Of the fullest day: nobody's name is known here, so that days cannot be added up. */
  readonly mostBuyers: number | null;
  readonly mostProducers: number | null;
  readonly netMassDeliveredG: number | null;
  readonly valueDeliveredCents: number | null;
  /** Weighted by the lines of each day. */
  readonly otifBp: number | null;
}

/** Territories side by side, by name. */
export function totalsByTerritory(days: readonly TerritoryDayFiguresFragment[]): TerritoryTotals[] {
  const codes = [...new Set(days.map(({ territoryCode }) => territoryCode))];
  return codes
    .map((code) => totalsOf(days.filter(({ territoryCode }) => territoryCode === code)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
}

function totalsOf(days: readonly TerritoryDayFiguresFragment[]): TerritoryTotals {
  const { territoryCode: code, territoryName: name } = days[0]!;
  const known = days.filter(({ withheld }) => !withheld);
  return {
    code,
    name,
    days: days.length,
    withheld: days.length - known.length,
    orders: sum(known.map((day) => day.orders)),
    orderLines: sum(known.map((day) => day.orderLines)),
    linesShort: sum(known.map((day) => day.linesShort)),
    mostBuyers: most(known.map((day) => day.activeBuyers)),
    mostProducers: most(known.map((day) => day.activeProducers)),
    netMassDeliveredG: sum(known.map((day) => day.netMassDeliveredG)),
    valueDeliveredCents: sum(known.map((day) => day.valueDeliveredCents)),
    otifBp: weighted(known),
  };
}

function present(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value) => typeof value === 'number');
}

function sum(values: readonly (number | null | undefined)[]): number | null {
  const known = present(values);
  return known.length ? known.reduce((total, value) => total + value, 0) : null;
}

function most(values: readonly (number | null | undefined)[]): number | null {
  const known = present(values);
  return known.length ? Math.max(...known) : null;
}

function weighted(days: readonly TerritoryDayFiguresFragment[]): number | null {
  const measured = days.filter(({ otifBp, orderLines }) => typeof otifBp === 'number' && orderLines);
  const lines = sum(measured.map(({ orderLines }) => orderLines));
  if (!lines) return null;
  return Math.round(measured.reduce((total, { otifBp, orderLines }) => total + otifBp! * orderLines!, 0) / lines);
}
