import { Injectable } from '@nestjs/common';
import { FULFILMENT, type FulfilmentStrategy } from '@maillon/core/orders/server';
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
      from customer_order where delivery_day = ${day}::date and state not in ('placed', 'cancelled', 'short') order by reference`);
    const served = await this.served(reading, orders);
    return told(
      'confirmed-orders-have-stops',
      orders.filter(({ id }) => !served.has(id)).map(({ reference }) => ({ what: reference })),
    );
  }

  private async served(reading: Reading, orders: readonly FirmOrder[]): Promise<Set<string>> {
    const served = new Set<string>();
    for (const { module, sessionId } of distinct(orders)) {
      for (const strategy of this.strategies(module)) {
        for (const id of await strategy.confirmable(reading, sessionId)) served.add(`${module} ${id}`);
      }
    }
    return new Set(orders.filter(({ module, id }) => served.has(`${module} ${id}`)).map(({ id }) => id));
  }

  // A module that was switched off since is asked all the same: what it promised still holds.
  private strategies(module: string): FulfilmentStrategy[] {
    const given = this.assembled.extensions(FULFILMENT, { modules: { [module]: {} } });
    return given.filter((one) => one.module === module).map(({ strategy }) => strategy);
  }
}

function distinct(orders: readonly FirmOrder[]): FirmOrder[] {
  return [...new Map(orders.map((order) => [`${order.module} ${order.sessionId}`, order])).values()];
}
