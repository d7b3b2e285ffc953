import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Warns of what ends soon and notes what has ended. Waits for the next day on which there is something to do. */
export const watchCertificates = defineJob(
  'certificates.watch-certificates',
  { fr: 'Échéances des certificats', en: 'Certificates that end' },
  z.object({ day: z.iso.date() }),
);
