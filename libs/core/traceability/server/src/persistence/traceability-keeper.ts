import { Injectable } from '@nestjs/common';
import type { DataSubject, HeldData, PersonalDataKeeper, Reading } from '@maillon/platform/server';
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
    return [{ what: 'traceability.ledger', title, fate: 'kept', hold: 'traceability.ledger', rows }];
  }

  erase(): Promise<void> {
    return Promise.resolve();
  }
}
