import { unitPriceOf } from '@maillon/core/catalogue/server';
import { ordersRefusals } from '@maillon/core/orders/contract';
import { z } from 'zod';
import type { LineTerms } from '../domain/line-terms';

const LONGEST_NOTE = 200;

const bound = z.number().nullish();

/** What a request says of a line; nothing when it is left out. Refusal: orders.ceiling-invalid. */
export const termsInput = z
  .object({
    minimum: bound,
    maximum: bound,
    priceCeiling: z.string().max(20).nullish(),
    note: z.string().trim().max(LONGEST_NOTE).nullish(),
  })
  .transform(({ minimum, maximum, priceCeiling, note }): LineTerms => ({
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    priceCeiling: ceilingOf(priceCeiling),
    note: note || null,
  }))
  .nullish();

function ceilingOf(text: string | null | undefined): string | null {
  if (!text?.trim()) return null;
  const price = unitPriceOf(text);
  if (!price) throw ordersRefusals.because('ceiling-invalid', { price: text });
  return price;
}
