import type { LegalHold } from '@maillon/platform/contract';
import type { Client } from 'pg';

/** Brings the dated rules of all modules to this release; one that was in force once is never removed. */
export function retentionRules(holds: readonly LegalHold[]): (owner: Client) => Promise<void> {
  return async (owner) => {
    for (const { what, from, months, keeps, source, reason } of holds)
      await owner.query(
        `insert into retention_rule (what, valid_from, months, keeps, source, reason_fr, reason_en) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (what, valid_from) do update set months = excluded.months, keeps = excluded.keeps, source = excluded.source,
           reason_fr = excluded.reason_fr, reason_en = excluded.reason_en`,
        [what, from, months, keeps, source, reason.fr, reason.en],
      );
  };
}
