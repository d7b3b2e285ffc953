import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface SaleOfDay {
  readonly day: string;
  readonly opensAt: string;
}

/** The sales that are planned for given days, as far as something is ordered in them by itself: no morning auction. */
@Injectable()
export class SalesOfDays {
  of(reading: Reading, days: readonly string[]): Promise<SaleOfDay[]> {
    return reading.rows(sql<SaleOfDay>`select delivery_day as day, min(opens_at) as "opensAt" from sales_session
      where delivery_day = any(${[...days]}::date[]) and state <> 'cancelled' and kind = 'standard' group by delivery_day`);
  }
}
