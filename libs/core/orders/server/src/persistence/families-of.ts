import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** The product families of an order's lines. */
export async function familiesOfOrder(reading: Reading, orderId: string): Promise<string[]> {
  const rows = await reading.rows(sql<{ family: string }>`select distinct r.family from order_line l
    join product_reference r on r.code = l.reference_code where l.order_id = ${orderId}::uuid and l.state <> 'cancelled' order by 1`);
  return rows.map(({ family }) => family);
}
