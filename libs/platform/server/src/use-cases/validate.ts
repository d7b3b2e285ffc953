import { platformRefusals, type Locale } from '@maillon/platform/contract';
import type { z } from 'zod';
import { inputSentence } from './input-sentences';

/** The input in its checked form, or a refusal with the messages by field, in the person's language. */
export function validated<Input>(schema: z.ZodType<Input>, input: unknown, locale: Locale): Input {
  const read = schema.safeParse(input, { error: inputSentence(locale) });
  if (read.success && !hasNul(input)) return read.data;
  const fields: Record<string, string[]> = {};
  for (const issue of read.error?.issues ?? []) (fields[issue.path.join('.')] ??= []).push(issue.message);
  throw platformRefusals.because('input-invalid', {}, fields);
}

/** PostgreSQL keeps no NUL character in a text: it would fail far from whoever typed it. */
function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNul);
}
