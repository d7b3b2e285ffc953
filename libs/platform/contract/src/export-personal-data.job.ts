import { z } from 'zod';
import { defineJob } from './job';

/** Gathers what the territory holds of a person. Its payload names the bundle, never the person. */
export const exportPersonalData = defineJob(
  'platform.export-personal-data',
  { fr: 'Copie des données d’une personne', en: 'Copy of a person’s data' },
  z.object({ bundleId: z.uuid() }),
);
