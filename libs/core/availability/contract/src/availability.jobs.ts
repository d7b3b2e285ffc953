import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Proposes a week to its producer at the hour that the producer chose, and asks for the next one. */
export const proposeWeekJob = defineJob(
  'availability.propose-week',
  { fr: 'Proposer la semaine à un producteur', en: 'Propose the week to a producer' },
  z.object({ producerId: z.uuid(), week: z.iso.date() }),
);
