import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Orders, or fills baskets, for the kitchens whose standing orders fall on the delivery day of a session that has opened. */
export const makeStandingOrdersJob = defineJob(
  'purchasing.make-standing-orders',
  { fr: 'Préparer les commandes permanentes', en: 'Make the standing orders' },
  z.object({ sessionId: z.uuid() }),
);

/** The day before a delivery day: tells the kitchens whose standing orders fall on it that no sale is held for it. */
export const watchStandingOrdersJob = defineJob(
  'purchasing.watch-standing-orders',
  { fr: 'Commandes permanentes sans vente', en: 'Standing orders without a sale' },
  z.object({ day: z.iso.date() }),
);
