import { Injectable } from '@nestjs/common';
import type { Lot, LotRecipient, LotTrace } from '@maillon/core/traceability/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { lotRows } from './lot-rows.sql';
import { movementRows } from './movement-rows.sql';

const input = z.object({ lotId: z.uuid() });
type Input = z.infer<typeof input>;

/** One step up and one step down (Regulation (EC) 178/2002, article 18): whence a lot came, and whom it reached. */
@Injectable()
export class LotTraceQuery implements ReadCase<Input, LotTrace | null> {
  readonly name = 'traceability.lot-trace';
  readonly permission = 'traceability.read';
  readonly input = input;

  async read(reading: Reading, { lotId }: Input): Promise<LotTrace | null> {
    const lot = await this.lot(reading, lotId);
    if (!lot) return null;
    const movements = await reading.rows(movementRows(sql`where m.lot_id = ${lotId}::uuid`));
    return { lot, movements, recipients: await this.recipients(reading, lotId) };
  }

  private lot(reading: Reading, id: string): Promise<Lot | null> {
    return reading.row(
      lotRows(
        sql`where l.id = ${id}::uuid and ${reading.visible(this.permission, 'Lot', { producerId: 'l.producer_id' })}`,
      ),
    );
  }

  private recipients(reading: Reading, lotId: string): Promise<LotRecipient[]> {
    return reading.rows(sql<LotRecipient>`select o.buyer_id as "buyerId", o.buyer_name as "buyerName", o.reference as "orderReference",
        sum(m.count)::int as count, sum(m.net_mass_g)::int as "netMassG", max(m.at) as "deliveredAt"
      from movement m join allocation a on a.id = m.allocation_id join order_line ol on ol.id = a.order_line_id join customer_order o on o.id = ol.order_id
      where m.lot_id = ${lotId}::uuid and m.kind = 'delivered'
      group by o.buyer_id, o.buyer_name, o.reference order by o.buyer_name, o.reference`);
  }
}
