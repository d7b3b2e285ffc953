import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { DatedPrice } from '../domain/price-history';

export interface UnitPriceChange extends DatedPrice {
  readonly unitId: string;
}

/** Dated prices of the sales units of the territory in which one works. */
@Injectable()
export class Prices {
  of(reading: Reading, unitId: string): Promise<DatedPrice[]> {
    return reading.rows(sql<DatedPrice>`select unit_price as "unitPrice", valid_from as "from", valid_to as "to"
      from price where unit_id = ${unitId}::uuid order by valid_from`);
  }

  /** Each price begins on its day and lasts as long as it says; the one that held before ends there. */
  async begin(work: Work, changes: readonly UnitPriceChange[]): Promise<void> {
    if (changes.length === 0) return;
    const rows = sql`jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c ("unitId" uuid, "unitPrice" numeric, "from" date, "to" date)`;
    await work.rows(sql`update price p set valid_to = c."from" from ${rows}
      where p.unit_id = c."unitId" and p.valid_from < c."from" and (p.valid_to is null or p.valid_to > c."from")`);
    await work.rows(sql`insert into price (unit_id, unit_price, valid_from, valid_to)
      select "unitId", "unitPrice", "from", "to" from ${rows}
      on conflict (territory_id, unit_id, valid_from) do update set unit_price = excluded.unit_price, valid_to = excluded.valid_to`);
  }
}
