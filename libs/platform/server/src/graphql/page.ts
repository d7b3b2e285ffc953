import { platformRefusals } from '@maillon/platform/contract';
import { z } from 'zod';

export const LONGEST_PAGE = 200;

/** Arguments of every list: at most 200 at a time, after an opaque cursor. */
export const pageInput = {
  first: z.number().int().min(1).max(LONGEST_PAGE).default(50),
  after: z.string().nullish(),
};

export interface Page<Node> {
  readonly nodes: Node[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

export type CursorKey = readonly (string | number)[];

/** Cuts a list read with one row too many into a page. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  key: (row: Row) => CursorKey,
  node: (row: Row) => Node,
): Page<Node> {
  const kept = rows.slice(0, first);
  const last = kept.at(-1);
  return {
    nodes: kept.map(node),
    pageInfo: {
      endCursor: last === undefined ? null : Buffer.from(JSON.stringify(key(last))).toString('base64url'),
      hasNextPage: rows.length > first,
    },
  };
}

/** The key that a cursor stands for, or null without cursor. Refusal: platform.cursor-invalid. */
export function keyOf(cursor: string | null | undefined, length: number): CursorKey | null {
  if (!cursor) return null;
  const key = parsed(cursor);
  if (
    !Array.isArray(key) ||
    key.length !== length ||
    !key.every((part) => typeof part === 'string' || typeof part === 'number')
  ) {
    throw platformRefusals.because('cursor-invalid');
  }
  return key as CursorKey;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
