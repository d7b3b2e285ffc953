import { Injectable } from '@nestjs/common';
import type { DataSubject, HeldData, PersonalDataKeeper, Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

type Rows = Record<string, unknown>;

/** The ledger is kept as it was written, the names of those who handled the goods included. */
@Injectable()
export class TraceabilityKeeper implements PersonalDataKeeper {
  async held(reading: Reading, { name }: DataSubject): Promise<HeldData[]> {
    if (!name) return [];
    const rows = await reading.rows(sql<Rows>`select kind, at, to_name as "to" from movement where by_name = ${name}
      union all select 'shortage', at, null from preparation_shortage where by_name = ${name} order by at`);
    const title = { fr: 'Marchandises pesées, portées et remises', en: 'Goods weighed, carried and handed over' };
    return [
      { what: 'traceability.ledger', title, fate: 'kept', hold: 'traceability.ledger', rows, latest: latestOf(rows) },
    ];
  }

  erase(): Promise<void> {
    return Promise.resolve();
  }

  async overdue(reading: Reading): Promise<number> {
    const row = await reading.row(sql<{ count: number }>`select app.ledger_names_over_time(${reading.at}) as count`);
    return row?.count ?? 0;
  }

  /** The goods stay in the ledger for ever; who handled them, as long as the text asks. */
  async forgetOverdue(work: Work): Promise<void> {
    await work.rows(sql`select app.forget_ledger_names(${work.at})`);
  }
}

function latestOf(rows: readonly Rows[]): string | null {
  const at = rows.at(-1)?.['at'];
  return typeof at === 'string' ? at : null;
}
