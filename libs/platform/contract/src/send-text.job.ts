import { z } from 'zod';
import { defineJob } from './job';

/** Hands a letter of a territory to the operator of text messages, or to the post when it cannot go that way. */
export const sendText = defineJob(
  'platform.send-text',
  { fr: 'Envoi d’un SMS', en: 'Sending a text message' },
  z.object({ mailId: z.uuid() }),
);
