import { Injectable } from '@nestjs/common';
import { FULFILMENT } from '@maillon/core/orders/server';
import type { LedgerCheck } from '@maillon/core/traceability/contract';
import { Assembled, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { told } from './ledger-check';

interface FirmOrder {
  id: string;
  reference: string;
  sessionId: string;
  module: string;
}

/** Every confirmed order has a stop or a slot, as the logistics module that serves it says. */
@Injectable()
export class ConfirmedOrdersHaveStops {
  constructor(private readonly assembled: Assembled) {}

  async check(reading: Reading, day: string): Promise<LedgerCheck> {
    const orders =
      await reading.rows(sql<FirmOrder>`select id, reference, session_id as "sessionId", fulfilment_module as module
      from customer_order where delivery_day = ${day}::date and state in ('confirmed', 'in-delivery', 'delivered') order by reference`);
    const feasible = await this.feasible(reading, new Set(orders.map(({ sessionId }) => sessionId)));
    return told(
      'confirmed-orders-have-stops',
      orders.filter(({ id, module }) => !feasible(module, id)).map(({ reference }) => ({ what: reference })),
    );
  }

  private async feasible(
    reading: Reading,
    sessionIds: ReadonlySet<string>,
  ): Promise<(module: string, orderId: string) => boolean> {
    const served = new Set<string>();
    for (const { module, strategy } of this.assembled.extensions(FULFILMENT, reading)) {
      for (const sessionId of sessionIds)
        for (const id of await strategy.confirmable(reading, sessionId)) served.add(`${module} ${id}`);
    }
    return (module, orderId) => served.has(`${module} ${orderId}`);
  }
}
