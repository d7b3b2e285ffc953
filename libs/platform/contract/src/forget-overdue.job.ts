import { z } from 'zod';
import { defineJob } from './job';

/** Takes out what is held longer than its dated rule allows: at most once a day in each territory. */
export const forgetOverdue = defineJob(
  'platform.forget-overdue',
  { fr: 'Effacement de ce qui a fait son temps', en: 'Erasure of what is over its time' },
  z.object({ day: z.iso.date() }),
);
