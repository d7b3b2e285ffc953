/** A label and the first and last day on which a certificate backs it. */
export type LabelPeriod = readonly [label: string, from: string, to: string];

/** What may be shown: backed both today and on the day of the goods, be it by one certificate or by two that follow. */
export function labelsShown(periods: readonly LabelPeriod[], day: string, today: string): string[] {
  const on = (wanted: string) =>
    new Set(periods.filter(([, from, to]) => from <= wanted && wanted <= to).map(([label]) => label));
  const now = on(today);
  return [...on(day)].filter((label) => now.has(label));
}
