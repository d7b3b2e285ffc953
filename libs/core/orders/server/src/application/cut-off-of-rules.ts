import type { Rulebook } from '@maillon/core/rulebook/contract';
import { cutOffRule } from '@maillon/core/rulebook/server';
import { addDays, localInstant } from '@maillon/core/territories/server';

export interface LatestCutOff {
  readonly at: Date;
  /** Local date and time, as people read them. */
  readonly day: string;
  readonly time: string;
}

/** Until when rules let a family (or, without one, anything) be ordered for a day; null: they do not say. */
export function cutOffOfRules(
  rules: Rulebook,
  family: string | null,
  { deliveryDay, timeZone }: { readonly deliveryDay: string; readonly timeZone: string },
): LatestCutOff | null {
  const rule = cutOffRule(rules, family);
  if (!rule) return null;
  const day = addDays(deliveryDay, -rule.daysBefore);
  return { at: localInstant(day, rule.time, timeZone), day, time: rule.time };
}
