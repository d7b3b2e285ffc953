import { Injectable } from '@nestjs/common';
import { ordersRefusals, type SupplierOrderState } from '@maillon/core/orders/contract';
import type { Work } from '@maillon/platform/server';
import { afterAct, statesBefore } from '../domain/supplier-order-states';
import { FirmLines, type ComingFrom, type FirmLine, type FirmOrder } from '../persistence/firm-lines';
import { OrderChanges, type OrderAct } from '../persistence/order-changes';
import { FulfilmentModules } from './fulfilment-modules';

/** Goods come to a firm order: its buyer reads a line more, their producer has more to prepare, and they travel with the rest. */
@Injectable()
export class ExtendOrder {
  constructor(
    private readonly lines: FirmLines,
    private readonly changes: OrderChanges,
    private readonly fulfilment: FulfilmentModules,
  ) {}

  /** Inside the caller's transaction; the units are the caller's. Answers the line's id. Refusal: orders.nobody-fetches-there. */
  async by(work: Work, order: FirmOrder, line: FirmLine, act: Omit<OrderAct, 'orderId'>): Promise<string> {
    const from = await this.fetchedFrom(work, order, line);
    const { lineId, allocationId } = await this.lines.add(work, order, from, line);
    await this.lines.move(work, from, afterAct(from.state, 'extend', from.reference));
    const part = { allocationId, orderId: order.id, supplierOrderId: from.id };
    await this.fulfilment.of(order.fulfilmentModule)?.extend?.(work, part);
    await this.changes.add(work, { ...act, orderId: order.id }, [{ lineId, before: 0, after: line.quantity }]);
    work.about(order.id, line.offer.producerId);
    return lineId;
  }

  private async fetchedFrom(work: Work, order: FirmOrder, { offer }: FirmLine): Promise<ComingFrom> {
    const from = await this.lines.comingFrom(work, order, offer.producerId);
    if (from && FETCHED.has(from.state)) return from;
    throw ordersRefusals.because('nobody-fetches-there', { producer: offer.producerName });
  }
}

/** A producer whose order was withdrawn is on nobody's way any more. */
const FETCHED: ReadonlySet<SupplierOrderState> = new Set(
  statesBefore('extend').filter((state) => state !== 'withdrawn'),
);
