import { z } from 'zod';
import { defineJob } from './job';

/** Hands one letter of a territory to the post. */
export const sendMail = defineJob(
  'platform.send-mail',
  { fr: 'Envoi d’un e-mail', en: 'Sending an e-mail' },
  z.object({ mailId: z.uuid() }),
);
