import { Injectable } from '@nestjs/common';
import type { DemandableLabel } from '@maillon/core/rulebook/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** Labels that some kind of certificate can back. */
@Injectable()
export class DemandableLabels {
  all(reading: Reading): Promise<DemandableLabel[]> {
    return reading.rows(sql<DemandableLabel>`select label as code,
        (array_agg(${reading.locale === 'fr' ? sql`name_fr` : sql`name_en`} order by rank))[1] as name
      from certificate_kind where label is not null group by label order by min(rank)`);
  }

  async codes(reading: Reading): Promise<ReadonlySet<string>> {
    return new Set((await this.all(reading)).map(({ code }) => code));
  }
}
