import { certificatesRefusals } from '@maillon/core/certificates/contract';
import { say, type Locale, type Sentence } from '@maillon/platform/contract';

export type OutputShare = 'under-30' | 'otherwise';

/** On what a producer of animal products relies on a day. Without word on the share, the smaller caps hold. */
export type SanitaryBasis =
  { readonly kind: 'approval' | 'none' } | { readonly kind: 'derogation'; readonly share: OutputShare };

export interface SanitaryRule {
  readonly category: string;
  readonly name: Sentence;
  readonly unit: 'gram' | 'millilitre';
  readonly density: number;
  readonly capUnder30: number | null;
  readonly capOtherwise: number | null;
  readonly maxKm: number;
  readonly references: readonly string[];
  readonly source: string;
}

export interface Delivery {
  readonly producer: string;
  readonly product: string;
  /** As the crow flies. */
  readonly km: number;
}

export function capOf({ capUnder30, capOtherwise }: SanitaryRule, share: OutputShare): number | null {
  return share === 'under-30' ? capUnder30 : capOtherwise;
}

/** What so many grams count for: rounded up, a cap is not crossed by rounding. */
export function amountOf({ unit, density }: SanitaryRule, massG: number): number {
  return unit === 'gram' ? massG : Math.ceil(massG / density);
}

/** Refuses what an exemption never covers, and what is too far for it. */
export function mustBeCovered(rule: SanitaryRule, share: OutputShare, { producer, product, km }: Delivery): void {
  const { source, maxKm } = rule;
  if (capOf(rule, share) === null)
    throw certificatesRefusals.because('derogation-excluded', { producer, product, source });
  if (km > maxKm)
    throw certificatesRefusals.because('derogation-too-far', { producer, maxKm, km: Math.ceil(km), source });
}

export interface Week {
  readonly week: string;
  /** What other orders take of it. */
  readonly taken: number;
}

/** Refuses what would cross the cap of the week. */
export function mustFitWeek(
  rule: SanitaryRule,
  share: OutputShare,
  { week, taken }: Week,
  { amount, producer, locale }: { readonly amount: number; readonly producer: string; readonly locale: Locale },
): void {
  const cap = capOf(rule, share)!;
  if (taken + amount <= cap) return;
  const said = (quantity: number) => quantityText(quantity, rule.unit, locale);
  throw certificatesRefusals.because('derogation-cap', {
    ...{ producer, week, category: say(rule.name, locale), source: rule.source },
    ...{ left: said(Math.max(0, cap - taken)), cap: said(cap) },
  });
}

function quantityText(quantity: number, unit: SanitaryRule['unit'], locale: Locale): string {
  const number = (quantity / 1_000).toLocaleString(locale, { maximumFractionDigits: 1 });
  return `${number} ${unit === 'gram' ? 'kg' : 'l'}`;
}
