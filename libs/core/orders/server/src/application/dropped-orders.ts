import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import type { Work } from '@maillon/platform/server';
import { SessionLines, type OrderOfModule } from '../persistence/session-lines';
import { SupplierOrders } from '../persistence/supplier-orders';
import type { UnservedOrder } from './fulfilment';
import { FulfilmentModules } from './fulfilment-modules';

/** Orders that nobody can bring: their lines go short with the reason, and all that was kept for them is given back. */
@Injectable()
export class DroppedOrders {
  constructor(
    private readonly lines: SessionLines,
    private readonly supplierOrders: SupplierOrders,
    private readonly offers: Offers,
    private readonly fulfilment: FulfilmentModules,
    private readonly sanitary: SanitaryGate,
  ) {}

  /** `placed` are the session's orders that are not confirmed yet; others are left alone. */
  async drop(work: Work, placed: readonly OrderOfModule[], unserved: readonly UnservedOrder[]): Promise<void> {
    const moduleOf = new Map(placed.map(({ id, module }) => [id, module]));
    const dropped = unserved.filter(({ orderId }) => moduleOf.has(orderId));
    if (dropped.length === 0) return;
    await this.offers.release(work, await this.supplierOrders.takeBack(work, dropped));
    await this.lines.drop(work, dropped);
    await this.sanitary.release(
      work,
      dropped.map(({ orderId }) => orderId),
    );
    for (const { orderId } of dropped) await this.fulfilment.of(moduleOf.get(orderId)!)?.release(work, orderId);
  }
}
