/** A day as the observatory says it; null is what statistical confidentiality withholds. */
export interface SaidDay {
  readonly territoryCode: string;
  readonly territoryName: string;
  readonly day: string;
  readonly withheld: boolean;
  readonly orders: number | null;
  readonly orderLines: number | null;
  readonly linesShort: number | null;
  readonly activeBuyers: number | null;
  readonly activeProducers: number | null;
  readonly netMassDeliveredG: number | null;
  readonly valueDeliveredCents: number | null;
  readonly otifBp: number | null;
}

export const MEASURES = ['value', 'mass', 'orders', 'short', 'otif'] as const;
export type Measure = (typeof MEASURES)[number];

/** A territory over a period: sums of the days that may be said, and how many may not. */
export interface TerritorySum extends Readonly<Record<Measure, number | null>> {
  readonly code: string;
  readonly name: string;
  readonly days: number;
  readonly withheldDays: number;
  readonly lines: number | null;
  /** Means by day. */
  readonly buyers: number | null;
  readonly producers: number | null;
}

/** One figure of one day: shares are in basis points, weighted by nothing since it is one day. */
export function measureOf(day: SaidDay, measure: Measure): number | null {
  const { orderLines, linesShort } = day;
  switch (measure) {
    case 'value':
      return day.valueDeliveredCents;
    case 'mass':
      return day.netMassDeliveredG;
    case 'orders':
      return day.orders;
    case 'otif':
      return day.otifBp;
    case 'short':
      return orderLines && linesShort !== null ? Math.round((linesShort / orderLines) * 10_000) : null;
  }
}

export function sumsOf(days: readonly SaidDay[]): TerritorySum[] {
  const codes = [...new Set(days.map(({ territoryCode }) => territoryCode))];
  return codes.map((code) => sumOf(days.filter(({ territoryCode }) => territoryCode === code)));
}

function sumOf(days: readonly SaidDay[]): TerritorySum {
  const lines = total(days, ({ orderLines }) => orderLines);
  const short = total(days, ({ linesShort }) => linesShort);
  return {
    code: days[0]!.territoryCode,
    name: days[0]!.territoryName,
    days: days.length,
    withheldDays: days.filter(({ withheld }) => withheld).length,
    value: total(days, (day) => day.valueDeliveredCents),
    mass: total(days, (day) => day.netMassDeliveredG),
    orders: total(days, (day) => day.orders),
    lines,
    short: lines && short !== null ? Math.round((short / lines) * 10_000) : null,
    otif: weighted(days),
    buyers: mean(days, (day) => day.activeBuyers),
    producers: mean(days, (day) => day.activeProducers),
  };
}

/** Null when no day may be said: a sum of nothing is not zero. */
function total(days: readonly SaidDay[], of: (day: SaidDay) => number | null): number | null {
  const said = days.map(of).filter((value) => value !== null);
  return said.length ? said.reduce((sum, value) => sum + value, 0) : null;
}

function mean(days: readonly SaidDay[], of: (day: SaidDay) => number | null): number | null {
  const said = days.map(of).filter((value) => value !== null);
  return said.length ? Math.round(said.reduce((sum, value) => sum + value, 0) / said.length) : null;
}

/** On time and in full over several days: each day counts by its lines. */
function weighted(days: readonly SaidDay[]): number | null {
  const said = days.filter(({ otifBp, orderLines }) => otifBp !== null && orderLines);
  const lines = said.reduce((sum, { orderLines }) => sum + orderLines!, 0);
  return lines
    ? Math.round(said.reduce((sum, { otifBp, orderLines }) => sum + otifBp! * orderLines!, 0) / lines)
    : null;
}
