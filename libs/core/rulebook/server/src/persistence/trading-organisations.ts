import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** Who may buy or sell in the territory. */
@Injectable()
export class TradingOrganisations {
  async approved(reading: Reading): Promise<string[]> {
    const rows = await reading.rows(
      sql<{ id: string }>`select id from participation where state = 'approved' order by id`,
    );
    return rows.map(({ id }) => id);
  }
}
