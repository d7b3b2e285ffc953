import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Closes a session once its cut-off has passed, allocates, forms supplier orders, plans the logistics and confirms. */
export const closeSessionJob = defineJob(
  'orders.close-session',
  { fr: 'Clore une session de vente', en: 'Close a sales session' },
  z.object({ sessionId: z.uuid() }),
);
