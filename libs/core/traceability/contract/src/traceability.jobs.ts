import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Tells producers what a hub weighed otherwise than they had said, between two instants: one letter for each and delivery day. */
export const tellHubWeighings = defineJob(
  'traceability.tell-hub-weighings',
  { fr: 'Annonce des pesées de la plateforme', en: 'Telling what the hub weighed' },
  z.object({ from: z.iso.datetime(), to: z.iso.datetime() }),
);
