import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Proposes a week to its producer at the hour that the producer chose, and asks for the next one. */
export const proposeWeekJob = defineJob(
  'availability.propose-week',
  { fr: 'Proposer la semaine à un producteur', en: 'Propose the week to a producer' },
  z.object({ producerId: z.uuid(), week: z.iso.date() }),
);

/** Hands one text message to the operator. */
export const sendTextJob = defineJob(
  'availability.send-text',
  { fr: 'Envoyer un SMS', en: 'Send a text message' },
  z.object({ messageId: z.uuid() }),
);
