import { PRODUCT_LABELS, type ProductLabel } from '@maillon/core/catalogue/contract';
import { z } from 'zod';

export const MOST_LINES = 40;
export const MOST_BASE_UNITS = 1_000_000_000;
const MOST_PRODUCERS = 500;

const LABELS = Object.keys(PRODUCT_LABELS) as [ProductLabel, ...ProductLabel[]];

/** Text that may be left out; empty text is none. */
export const note = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null);

export const baseUnit = z.enum(['piece', 'gram', 'millilitre']);

const line = z.object({
  wanted: z.string().trim().min(2).max(120),
  referenceCode: z
    .string()
    .max(80)
    .nullish()
    .transform((code) => code || null),
  baseUnit,
  baseQuantity: z.number().int().min(1).max(MOST_BASE_UNITS),
  neededFrom: z.iso.date(),
  neededTo: z.iso.date(),
  labels: z.array(z.enum(LABELS)).max(LABELS.length),
  localWished: z.boolean(),
  ceiling: note(20),
  note: note(300),
});

/** The GraphQL input QuoteRequestInput. */
export const requestInput = z.object({
  id: z.uuid(),
  title: z.string().trim().min(2).max(120),
  note: note(1_000),
  sealed: z.boolean(),
  deadline: z.iso.datetime({ offset: true }),
  producerIds: z.array(z.uuid()).max(MOST_PRODUCERS),
  lines: z.array(line).min(1).max(MOST_LINES),
});

export type RequestInput = z.infer<typeof requestInput>;
