import { defineEvent } from '@maillon/platform/contract';
import { z } from 'zod';

/** A file wrote producers, new or changed. `labels` are what it claims for them: nobody has proved anything yet. */
export const producersWritten = defineEvent(
  'organisations.producers-written.v1',
  z.object({ producers: z.array(z.object({ id: z.uuid(), labels: z.array(z.string()) })) }),
);
