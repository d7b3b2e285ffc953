import { z } from 'zod';
import { defineJob } from './job';

/** Takes away files whose rows are gone. Its payload holds addresses of files, which name nobody. */
export const forgetFiles = defineJob(
  'platform.forget-files',
  { fr: 'Effacement de fichiers', en: 'Erasure of files' },
  z.object({ keys: z.array(z.string()) }),
);
