import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Does what the clock asks of a request: close it for answers, or let it lapse. Does nothing when it was done. */
export const followRequestJob = defineJob(
  'sourcing.follow-request',
  { fr: 'Suivre un appel d’offres', en: 'Follow a request for quotation' },
  z.object({ requestId: z.uuid() }),
);

/** Does what the calendar asks of a commitment: begin, or be completed. */
export const followCommitmentJob = defineJob(
  'sourcing.follow-commitment',
  { fr: 'Suivre un engagement', en: 'Follow a commitment' },
  z.object({ commitmentId: z.uuid() }),
);
