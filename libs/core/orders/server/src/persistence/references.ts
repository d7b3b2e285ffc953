import { Injectable } from '@nestjs/common';
import { localDay } from '@maillon/core/territories/server';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { referenceNumber, type Numbered } from '../domain/reference-number';

/** Numbers without gaps, by territory and year. They are the last thing to ask for: the next one waits for this transaction. */
@Injectable()
export class References {
  async next(work: Work, kind: Numbered, count = 1): Promise<string[]> {
    const year = Number(localDay(work.at, work.territory.timeZone).slice(0, 4));
    const rows = await work.rows(sql<{ number: number }>`select app.next_number(${kind}::text, ${year}::int) as number
      from generate_series(1, ${count}::int)`);
    return rows.map(({ number }) => referenceNumber(kind, work.territory.code, year, number));
  }
}
