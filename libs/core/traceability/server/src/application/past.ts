import { traceabilityRefusals } from '@maillon/core/traceability/contract';
import type { Context } from '@maillon/platform/server';

// Clocks of phones run a little ahead of ours.
const TOLERANCE_MS = 5 * 60_000;

/** The instant of a physical act, which cannot be still to come. Refusal: traceability.instant-in-future. */
export function past(context: Pick<Context, 'at'>, at: Date | string): Date {
  const instant = new Date(at);
  if (instant.getTime() > context.at.getTime() + TOLERANCE_MS)
    throw traceabilityRefusals.because('instant-in-future', {}, { at: [] });
  return instant;
}
