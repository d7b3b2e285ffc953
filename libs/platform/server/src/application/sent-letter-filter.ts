import { z } from 'zod';

export const whomFilter = {
  to: z.string().trim().max(200).nullish(),
  personId: z.uuid().nullish(),
  organisationId: z.uuid().nullish(),
};

export const sentLetterFilter = {
  ...whomFilter,
  kind: z.string().max(100).nullish(),
  from: z.iso.date().nullish(),
  until: z.iso.date().nullish(),
};
