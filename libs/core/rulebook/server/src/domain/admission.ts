import type { Rulebook } from '@maillon/core/rulebook/contract';

/** What rules look at in goods that somebody offers. */
export interface Goods {
  readonly family: string;
  /** Labels that are backed on the day of the goods. */
  readonly labels: readonly string[];
  readonly isLocal: boolean;
}

/** Why goods may not be sold: the first rule that they break. */
export type AdmissionFault =
  | { readonly rule: 'family' }
  | { readonly rule: 'label'; readonly anyOf: readonly string[] }
  | { readonly rule: 'not-local' };

/** Null: they may be sold. */
export function admissionFault(rules: Rulebook, { family, labels, isLocal }: Goods): AdmissionFault | null {
  if (!admitsFamily(rules, family)) return { rule: 'family' };
  const lacking = demandsOn(rules, family).find(({ anyOf }) => !anyOf.some((label) => labels.includes(label)));
  if (lacking) return { rule: 'label', anyOf: lacking.anyOf };
  return rules.localOnly && !isLocal ? { rule: 'not-local' } : null;
}

export function admitsFamily({ families }: Rulebook, family: string): boolean {
  return families.length === 0 || families.includes(family);
}

function demandsOn({ labelDemands }: Rulebook, family: string) {
  return labelDemands.filter((demand) => demand.family === null || demand.family === family);
}
