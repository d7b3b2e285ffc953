import { defineEvent } from '@maillon/platform/contract';
import { z } from 'zod';

/** A request for quotation was sent, closed for answers, awarded, cancelled, or came to nothing. */
export const requestMoved = defineEvent(
  'sourcing.request-moved.v1',
  z.object({ requestId: z.uuid(), to: z.enum(['sent', 'closed', 'awarded', 'cancelled', 'expired']) }),
);

/** A commitment took a step. `side`: whose doing it is; null when it is the calendar's. */
export const commitmentMoved = defineEvent(
  'sourcing.commitment-moved.v1',
  z.object({
    commitmentId: z.uuid(),
    step: z.enum(['proposed', 'countered', 'signed', 'running', 'completed', 'broken', 'dropped']),
    side: z.enum(['buyer', 'producer']).nullable(),
    /** Of the terms then. */
    version: z.number().int(),
  }),
);

/** A buyer called packages for a delivery day. */
export const calledOff = defineEvent(
  'sourcing.called-off.v1',
  z.object({ callOffId: z.uuid(), commitmentId: z.uuid(), day: z.iso.date(), units: z.number().int().positive() }),
);
