import { createHash } from 'node:crypto';
import type { Terms } from '../domain/terms';

export interface SignedText {
  readonly commitmentId: string;
  readonly buyerId: string;
  readonly producerId: string;
  readonly version: number;
  readonly terms: Terms;
}

/** What both sides sign: the parties, the version and every term, in one order. */
export function hashOf({ commitmentId, buyerId, producerId, version, terms }: SignedText): string {
  const content = Object.entries(terms).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([commitmentId, buyerId, producerId, version, content]);
  return createHash('sha256').update(text).digest('hex');
}
