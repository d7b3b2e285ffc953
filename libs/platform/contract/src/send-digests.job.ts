import { z } from 'zod';
import { defineJob } from './job';

/** Gathers what waits for the morning into one letter to each person. */
export const sendDigests = defineJob(
  'platform.send-digests',
  { fr: 'Point du matin', en: 'Morning digest' },
  z.object({ day: z.iso.date() }),
);
