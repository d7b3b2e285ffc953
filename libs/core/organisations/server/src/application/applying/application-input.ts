import { BUYER_KINDS, FAMILIES } from '@maillon/core/organisations/contract';
import { z } from 'zod';

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullish()
    .transform((value) => value || null);
const degrees = (most: number) =>
  z
    .number()
    .min(-most)
    .max(most)
    .nullish()
    .transform((value) => value ?? null);

const answer = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** The GraphQL input ApplicationContentInput: lengths only, for a draft may hold anything. */
export const applicationContent = z.object({
  name: text(200),
  siret: text(40),
  proof: text(1_000),
  vatNumber: text(40),
  email: text(200),
  phone: text(40),
  families: z
    .array(z.enum(FAMILIES))
    .max(10)
    .nullish()
    .transform((value) => value ?? []),
  labels: z
    .array(z.string().max(40))
    .max(20)
    .nullish()
    .transform((value) => value ?? []),
  needs: text(1_000),
  address: text(300),
  inseeCode: text(5),
  latitude: degrees(90),
  longitude: degrees(180),
  precision: z
    .enum(['housenumber', 'street', 'municipality', 'pin'])
    .nullish()
    .transform((value) => value ?? null),
  windows: z
    .array(z.object({ from: z.string().max(5), to: z.string().max(5) }))
    .max(12)
    .nullish()
    .transform((value) => value ?? []),
  accessNotes: text(500),
  bringsToHub: answer,
  consent: answer,
});

const applicant = z.object({ personId: z.uuid(), personName: z.string(), personEmail: z.string().nullable() });

const part = z
  .object({ part: z.enum(['producer', 'buyer']), kind: z.enum(BUYER_KINDS).nullish() })
  .refine(({ part: of, kind }) => of === 'producer' || !!kind, { path: ['kind'] });

export const applicationToSave = z.object({ id: z.uuid(), applicant, content: applicationContent }).and(part);

const companyAnswer = z.object({
  outcome: z.enum(['found', 'unknown', 'protected', 'unavailable']),
  company: z.custom<object>().nullable(),
});

export const applicationToSubmit = z.object({ id: z.uuid(), applicant, register: companyAnswer.nullable() });
export const applicationOfApplicant = z.object({ id: z.uuid(), applicant });
