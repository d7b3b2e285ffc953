import { z } from 'zod';

export const sentLetterFilter = {
  to: z.string().trim().max(200).nullish(),
  kind: z.string().max(100).nullish(),
  from: z.iso.date().nullish(),
  until: z.iso.date().nullish(),
};
