import { defineEvent } from '@maillon/platform/contract';
import { z } from 'zod';

/** A buyer asks a producer for something whose quantity is no longer sure. */
export const questionAsked = defineEvent('availability.question-asked.v1', z.object({ questionId: z.uuid() }));

/** The producer said how much there is; 0: none. */
export const questionAnswered = defineEvent(
  'availability.question-answered.v1',
  z.object({ questionId: z.uuid(), quantity: z.number().int() }),
);

// `buyerIds`: those who had ordered for one of these days.
const closure = {
  closureId: z.uuid(),
  producerId: z.uuid(),
  from: z.iso.date(),
  to: z.iso.date(),
  buyerIds: z.array(z.uuid()),
};

/** A producer delivers nothing on these days. */
export const closureDeclared = defineEvent('availability.closure-declared.v1', z.object(closure));

/** It does after all. */
export const closureCancelled = defineEvent('availability.closure-cancelled.v1', z.object(closure));
