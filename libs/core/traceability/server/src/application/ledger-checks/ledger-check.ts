import type { LedgerCheck } from '@maillon/core/traceability/contract';
import type { Reading } from '@maillon/platform/server';
import type { RawBuilder } from 'kysely';

const NAMED = 5;

/** What must always be true of a delivery day, said as the rows that would make it false. */
export interface Invariant {
  readonly name: string;
  /** One row for each fault; `what` names it for a person. */
  faults(day: string): RawBuilder<Fault>;
}

export interface Fault {
  readonly what: string;
}

export async function checkOf(invariant: Invariant, reading: Reading, day: string): Promise<LedgerCheck> {
  return told(invariant.name, await reading.rows(invariant.faults(day)));
}

export function told(name: string, faults: readonly Fault[]): LedgerCheck {
  const named = faults
    .slice(0, NAMED)
    .map(({ what }) => what)
    .join(', ');
  return { name, ok: faults.length === 0, detail: faults.length ? `${faults.length}: ${named}` : null };
}
