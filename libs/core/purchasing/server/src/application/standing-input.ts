import { z } from 'zod';
import { readRhythm, ruleOf } from '../domain/rhythm';
import { mustBeInOrder } from '../domain/standing-order';
import type { StandingTerms } from '../persistence/standing-orders';
import { habitLinesInput } from './habit-lines';

export const standingInput = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(80),
  rule: z.string().max(200),
  startsOn: z.iso.date(),
  endsOn: z.iso
    .date()
    .nullish()
    .transform((day) => day ?? null),
  mode: z.enum(['order', 'basket']),
  from: habitLinesInput,
});
export type StandingAsked = z.infer<typeof standingInput>;

/** Refusals: purchasing.rule-unsupported, purchasing.dates-reversed. */
export function termsOf({ id, name, rule, startsOn, endsOn, mode }: StandingAsked): StandingTerms {
  mustBeInOrder({ startsOn, endsOn });
  return { id, name, rule: ruleOf(readRhythm(rule)), startsOn, endsOn, mode };
}

/** As the log says it. */
export function saidOf({ name, rule, startsOn, endsOn, mode }: StandingTerms, lines: number) {
  return { name, rule, startsOn, endsOn, mode, lines };
}
