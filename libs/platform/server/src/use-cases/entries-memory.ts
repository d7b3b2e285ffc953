import { LRUCache } from 'lru-cache';
import type { Credentials } from './context';
import type { Entry } from './entry';

const MOST = 20_000;

/**
 * How sessions entered last. What is remembered is only supposed: whoever uses it enters again, and compares, before
 * anything that was read counts.
 */
export class EntriesMemory {
  private readonly kept = new LRUCache<string, Entry>({ max: MOST });

  of(credentials: Credentials): Entry | undefined {
    const key = keyOf(credentials);
    return key === null ? undefined : this.kept.get(key);
  }

  /** Only of people who act through a membership, and of messages: all others are told at once why they may not. */
  keep(credentials: Credentials, entry: Entry): void {
    const key = keyOf(credentials);
    if (key === null) return;
    if (entry.territory_id && (credentials.kind === 'message' || (entry.person_id && entry.membership_id)))
      this.kept.set(key, entry);
    else this.kept.delete(key);
  }
}

export function isSameEntry(one: Entry, other: Entry | undefined): boolean {
  return other !== undefined && (Object.keys(one) as (keyof Entry)[]).every((key) => one[key] === other[key]);
}

function keyOf(credentials: Credentials): string | null {
  if (credentials.kind === 'message') return `${credentials.territoryId} ${credentials.membershipId ?? ''}`;
  if (!credentials.token || !credentials.membershipId) return null;
  return `${credentials.token} ${credentials.membershipId}`;
}
