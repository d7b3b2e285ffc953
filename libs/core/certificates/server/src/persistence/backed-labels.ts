import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface BackedLabel {
  readonly holderId: string;
  readonly label: string;
  /** Null when all products are covered. */
  readonly productIds: string[] | null;
  readonly certificateId: string;
  readonly validTo: string;
}

/** For modules that come later: which labels hold on a day, for whom and for what. */
@Injectable()
export class BackedLabels {
  of(reading: Reading, holderIds: readonly string[], day: string): Promise<BackedLabel[]> {
    return reading.rows(sql<BackedLabel>`select b.holder_id as "holderId", b.label, b.certificate_id as "certificateId", b.valid_to as "validTo",
        case when b.is_limited then (select coalesce(json_agg(cp.product_id), '[]') from certificate_product cp where cp.certificate_id = b.certificate_id) end as "productIds"
      from label_backing b where b.holder_id = any(${[...holderIds]}::uuid[]) and ${day}::date between b.valid_from and b.valid_to
      order by b.holder_id, b.label, b.valid_to desc`);
  }
}
