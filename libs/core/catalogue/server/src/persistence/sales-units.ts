import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface FoundUnit {
  readonly producerId: string;
  /** Its offer on that day, else the latest one that was not withdrawn. */
  readonly offerId: string | null;
  /** It is sold to one buyer, at a price on which both agreed. */
  readonly isPromised: boolean;
}

/** The sales units of the territory in which one works. */
@Injectable()
export class SalesUnits {
  /** Locked until the transaction ends: two prices cannot be set at once. */
  forChange(work: Work, unitId: string, day: string): Promise<FoundUnit | null> {
    return work.row(sql<FoundUnit>`select p.producer_id as "producerId", (
        select o.id from offer o where o.unit_id = u.id
        order by o.state = 'withdrawn', ${day}::date between o.available_from and o.available_to desc, o.available_to desc limit 1) as "offerId",
        exists (select from offer o where o.unit_id = u.id and o.for_buyer_id is not null) as "isPromised"
      from sales_unit u join product p on p.id = u.product_id where u.id = ${unitId}::uuid for update of u`);
  }
}
