import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

export interface AuditRetentionView {
  months: number;
  from: string;
  /** Null: the platform's rule, which the source says. */
  own: boolean;
  source: string;
  planned: { months: number; from: string }[];
}

interface Row {
  months: number;
  from: string;
  own: boolean;
  source: string;
  ahead: boolean;
}

const input = z.object({});
type Input = z.infer<typeof input>;

/** How long entries of the log are kept, today and later. */
@Injectable()
export class AuditRetention implements ReadCase<Input, AuditRetentionView> {
  readonly name = 'platform.audit-retention';
  readonly permission = 'platform.read-audit';
  readonly input = input;

  async read(reading: Reading): Promise<AuditRetentionView> {
    const rows =
      await reading.rows(sql<Row>`with today as (select (${reading.at}::timestamptz at time zone ${reading.territory.timeZone})::date as day),
      rule as (select months, valid_from, source from retention_rule, today where what = 'platform.audit' and valid_from <= day order by valid_from desc limit 1)
      select r.months, r.valid_from as "from", true as own, (select source from rule) as source, r.valid_from > day as ahead from audit_retention r, today
      union all select months, valid_from, false, source, false from rule
      order by own, "from"`);
    const { months, from, own, source } = rows.findLast(({ ahead }) => !ahead)!;
    const planned = rows.filter(({ ahead }) => ahead).map((row) => ({ months: row.months, from: row.from }));
    return { months, from, own, source, planned };
  }
}
