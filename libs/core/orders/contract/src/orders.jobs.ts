import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Closes a session once its cut-off has passed, allocates, forms supplier orders, plans the logistics and confirms. */
export const closeSessionJob = defineJob(
  'orders.close-session',
  { fr: 'Clore une session de vente', en: 'Close a sales session' },
  z.object({ sessionId: z.uuid() }),
);

/** Tells buyers and producers what went short between two instants: one letter for each of them and session. */
export const tellLinesShort = defineJob(
  'orders.tell-lines-short',
  { fr: 'Annonce des produits manquants', en: 'Telling what goes missing' },
  z.object({ from: z.iso.datetime(), to: z.iso.datetime() }),
);
