import { z } from 'zod';
import { defineJob } from './job';

/** Gathers what waits for the morning into one letter to each person who reads it at that hour; 7 when none is said. */
export const sendDigests = defineJob(
  'platform.send-digests',
  { fr: 'Point du matin', en: 'Morning digest' },
  z.object({ day: z.iso.date(), hour: z.number().int().min(0).max(23).optional() }),
);
