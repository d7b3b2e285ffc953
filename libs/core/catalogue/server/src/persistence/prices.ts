import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { DatedPrice } from '../domain/price-history';

/** At least two decimals, no needless zeros: as the domain writes a price. */
export const EXACT_PRICE = sql<string>`round(unit_price, greatest(2, min_scale(unit_price)))::text`;

export interface UnitPrices {
  readonly unitId: string;
  readonly prices: readonly DatedPrice[];
}

/** Dated prices of the sales units of the territory in which one works. */
@Injectable()
export class Prices {
  of(reading: Reading, unitId: string): Promise<DatedPrice[]> {
    return reading.rows(sql<DatedPrice>`select ${EXACT_PRICE} as "unitPrice", valid_from as "from", valid_to as "to"
      from price where unit_id = ${unitId}::uuid order by valid_from`);
  }

  /** Brings units to these histories: ends what ends earlier, then begins what begins. No price is ever removed. */
  async keep(work: Work, histories: readonly UnitPrices[]): Promise<void> {
    const rows = histories.flatMap(({ unitId, prices }) => prices.map((price) => ({ unitId, ...price })));
    if (rows.length === 0) return;
    const wanted = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w ("unitId" uuid, "unitPrice" numeric, "from" date, "to" date)`;
    await work.rows(sql`update price p set unit_price = w."unitPrice", valid_to = w."to" from ${wanted}
      where p.unit_id = w."unitId" and p.valid_from = w."from" and (p.unit_price <> w."unitPrice" or p.valid_to is distinct from w."to")`);
    await work.rows(sql`insert into price (unit_id, unit_price, valid_from, valid_to)
      select "unitId", "unitPrice", "from", "to" from ${wanted} on conflict (territory_id, unit_id, valid_from) do nothing`);
  }
}
