import { AUD_RULES, MTR_RULES } from './data/rules.data.ts';

/** Rules that an administrator publishes for deliveries from a day on. */
export interface DemoRules {
  readonly from: string;
  readonly note: string;
  readonly rulebook: Readonly<Record<string, unknown>>;
}

export function rulesOf(territoryCode: string): readonly DemoRules[] {
  return territoryCode === 'MTR' ? MTR_RULES : AUD_RULES;
}
