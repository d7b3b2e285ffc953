import { platformRefusals } from '@maillon/platform/contract';
import { keyOf, type CursorKey } from '@maillon/platform/server';
import { z } from 'zod';

/** Text that PostgreSQL can take: it has no room for the character of number 0. */
export const plainText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !text.includes('\0'));

const LONGEST_KEY = 500;

/** Where a page of the catalogue ends: list key and id. */
export const LIST_KEY = z.tuple([plainText(LONGEST_KEY), z.uuid()]);

/** Where a page of a search ends: how well it answered, list key and id. */
export const FOUND_KEY = z.tuple([z.number().int(), plainText(LONGEST_KEY), z.uuid()]);

/** Where a page of a producer's offers ends: last day, list key and id. */
export const PRODUCER_LIST_KEY = z.tuple([z.iso.date(), plainText(LONGEST_KEY), z.uuid()]);

/** The key that a cursor stands for, or null without cursor. Refusal: platform.cursor-invalid, for one made up by somebody. */
export function keyLike<Key extends CursorKey>(
  shape: z.ZodType<Key>,
  length: Key['length'],
  cursor: string | null | undefined,
): Key | null {
  const key = keyOf(cursor, length);
  if (key === null) return null;
  const read = shape.safeParse(key);
  if (!read.success) throw platformRefusals.because('cursor-invalid');
  return read.data;
}
