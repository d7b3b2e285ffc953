import { defineEvent } from '@maillon/platform/contract';
import { z } from 'zod';

/** Some sales units cost otherwise than before, for somebody or for all, from a day on. Orders already placed keep their prices. */
export const pricesChanged = defineEvent(
  'catalogue.prices-changed.v1',
  z.object({
    /** At most a thousand; more are told in several events. */
    unitIds: z.array(z.uuid()).min(1),
    /** First delivery day that may be touched. */
    from: z.iso.date(),
  }),
);
