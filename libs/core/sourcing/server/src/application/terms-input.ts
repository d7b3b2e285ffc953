import { unitPriceOf } from '@maillon/core/catalogue/server';
import { sourcingRefusals } from '@maillon/core/sourcing/contract';
import type { Locale } from '@maillon/platform/contract';
import { z } from 'zod';
import { termsFaults, type Terms } from '../domain/terms';
import { baseUnit } from './request-input';

const MOST_UNITS = 100_000;
const MOST_CONTENT = 2_000_000;
const units = z.number().int().min(1).max(MOST_UNITS);
const price = z.string().trim().max(40);
const optional = price.nullish().transform((text) => text || null);

/** The GraphQL input CommitmentTermsInput. */
export const termsInput = z.object({
  productName: z.string().trim().min(1).max(120),
  referenceCode: z.string().min(1).max(80),
  unitLabel: z.string().trim().min(1).max(60),
  baseUnit,
  unitBaseQuantity: z.number().int().min(1).max(MOST_CONTENT),
  band: z.enum(['week', 'total']),
  min: units,
  max: units,
  pricing: z.enum(['fixed', 'market']),
  unitPrice: price,
  marketBp: z
    .number()
    .int()
    .min(1)
    .max(20_000)
    .nullish()
    .transform((bp) => bp ?? null),
  floor: optional,
  ceiling: optional,
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  noticeDays: z.number().int().min(0).max(30),
});

export type TermsInput = z.infer<typeof termsInput>;

/** The terms as they are kept: exact prices, days in order. Refusal: sourcing.terms-invalid with its fields. */
export function termsOf(input: TermsInput, locale: Locale): Terms {
  const fields: Record<string, string[]> = {};
  const exact = (field: 'unitPrice' | 'floor' | 'ceiling') => {
    const text = input[field];
    if (text === null) return null;
    const found = unitPriceOf(text);
    if (!found) fields[`terms.${field}`] = [sourcingRefusals.because('price-invalid', { price: text }).say(locale)];
    return found;
  };
  const prices = { unitPrice: exact('unitPrice') ?? '0.00', floor: exact('floor'), ceiling: exact('ceiling') };
  const terms = { ...input, ...prices, weekdays: [...new Set(input.weekdays)].toSorted() };
  for (const [field, word] of Object.keys(fields).length ? [] : termsFaults(terms))
    fields[`terms.${field}`] = [sourcingRefusals.because(word).say(locale)];
  if (Object.keys(fields).length) throw sourcingRefusals.because('terms-invalid', {}, fields);
  return terms;
}
