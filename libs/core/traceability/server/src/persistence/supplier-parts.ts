import { Injectable } from '@nestjs/common';
import type { SupplierOrderState } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { AskedPart } from '../domain/preparation';

export interface SupplierOrderHead {
  readonly id: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly state: SupplierOrderState;
}

/** What supplier orders ask, read from the orders' own tables. */
@Injectable()
export class SupplierParts {
  /** The supplier order, held until the transaction ends: two hands on the same crates wait for each other. */
  async held(work: Work, id: string): Promise<SupplierOrderHead> {
    const head =
      await work.row(sql<SupplierOrderHead>`select id, producer_id as "producerId", producer_name as "producerName", state
      from supplier_order where id = ${id}::uuid for update`);
    if (!head) throw platformRefusals.because('not-found');
    return head;
  }

  /** What its producer had said before that there will not be, is asked no more. */
  asked(work: Work, supplierOrderId: string): Promise<AskedPart[]> {
    return work.rows(sql<AskedPart>`select a.id as "allocationId", l.id as "lineId", l.minimum, o.product_id as "productId", s.product_name as "productName", s.pricing,
        s.nominal_mass_g as "nominalMassG", (a.quantity - said.missing)::int as count
      from allocation_in_force a join supplier_order_line s on s.id = a.supplier_order_line_id join offer o on o.id = a.offer_id
        join order_line l on l.id = a.order_line_id
        cross join lateral (select coalesce(sum(x.missing), 0) as missing from line_shortage x
          where x.allocation_id = a.id and x.reason like 'orders.%') said
      where s.supplier_order_id = ${supplierOrderId}::uuid and a.quantity > said.missing order by a.id`);
  }
}
