import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OfferSaved } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';

export type SavedRow = Omit<OfferSaved, 'offer'>;

/** What was answered to changes sent under an id. */
@Injectable()
export class OfferSavings {
  /**
   * Takes the id for these changes, or says what was answered to them before: whoever sends the same at once waits.
   * Refusal: platform.already-done, when it was taken for others.
   */
  async begin(work: Work, id: string, request: unknown): Promise<SavedRow[] | null> {
    const digest = createHash('sha256').update(JSON.stringify(request)).digest('hex');
    const [begun] = await work.rows(sql`insert into offer_saving (id, request_digest, at)
      values (${id}::uuid, ${digest}, ${work.at}::timestamptz) on conflict (territory_id, id) do nothing returning id`);
    if (begun) return null;
    const before = await work.row(
      sql<{
        digest: string;
        rows: SavedRow[];
      }>`select request_digest as digest, rows from offer_saving where id = ${id}::uuid`,
    );
    if (before?.digest !== digest) throw platformRefusals.because('already-done');
    return before.rows;
  }

  async answered(work: Work, id: string, rows: readonly SavedRow[]): Promise<void> {
    await work.rows(sql`update offer_saving set rows = ${JSON.stringify(rows)}::jsonb where id = ${id}::uuid`);
  }
}
