/** Within how many days of the delivery a buyer may not cancel goods of a kind, by a text that holds from a day on. */
export interface CancellationRule {
  readonly kind: 'fresh-produce' | 'perishable';
  readonly days: number;
  readonly source: string;
  readonly validFrom: string;
}

/** Dated: a text that changes them is a row more. */
export const CANCELLATION_LAW: readonly CancellationRule[] = [
  {
    ...{ kind: 'perishable', days: 30, validFrom: '2021-11-01' },
    source: 'code de commerce, art. L. 443-5 et D. 443-3',
  },
  {
    ...{ kind: 'fresh-produce', days: 3, validFrom: '2021-11-01' },
    source: 'code de commerce, art. L. 443-5 et D. 443-4',
  },
];

const FRESH_PRODUCE: readonly string[] = ['vegetables', 'fruit', 'mushrooms-herbs'];

/** The strictest rule on a day for goods of these families. */
export function cancellationRule(families: readonly string[], day: string): CancellationRule {
  const isProduce = families.length > 0 && families.every((family) => FRESH_PRODUCE.includes(family));
  const kind = isProduce ? 'fresh-produce' : 'perishable';
  const held = CANCELLATION_LAW.filter((rule) => rule.kind === kind && rule.validFrom <= day);
  return held.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0] ?? CANCELLATION_LAW[0]!;
}
