import { Injectable } from '@nestjs/common';
import type { SupplierOrderState } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';

/** A part of a supplier order that goes to a pickup place. */
export interface ExpectedPart {
  readonly allocationId: string;
  readonly placeId: string;
  readonly placeName: string;
  /** State of the supplier order. */
  readonly state: SupplierOrderState;
  readonly prepared: boolean;
  readonly collectedAt: string | null;
}

/** What is expected at the places, read from the orders' and the ledger's own tables. */
@Injectable()
export class ExpectedParts {
  async ofSupplierOrder(work: Work, supplierOrderId: string): Promise<ExpectedPart[]> {
    const known = await work.row(sql`select 1 from supplier_order where id = ${supplierOrderId}::uuid`);
    if (!known) throw platformRefusals.because('not-found');
    return work.rows(sql<ExpectedPart>`select a.id as "allocationId", place.id as "placeId", place.name as "placeName", so.state,
        m.id is not null as prepared, c.at as "collectedAt"
      from supplier_order so join supplier_order_line sl on sl.supplier_order_id = so.id
      join allocation_in_force a on a.supplier_order_line_id = sl.id join order_line ol on ol.id = a.order_line_id
      join pickup p on p.order_id = ol.order_id join pickup_slot s on s.id = p.slot_id join pickup_place place on place.id = s.place_id
      left join movement m on m.allocation_id = a.id and m.kind = 'prepared' left join movement c on c.allocation_id = a.id and c.kind = 'collected'
      where so.id = ${supplierOrderId}::uuid order by place.id, a.id`);
  }
}
