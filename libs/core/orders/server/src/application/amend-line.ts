import { Injectable } from '@nestjs/common';
import { unitPriceFor } from '@maillon/core/catalogue/contract';
import { Offers } from '@maillon/core/catalogue/server';
import { TO_PREPARE, ordersRefusals } from '@maillon/core/orders/contract';
import type { Work } from '@maillon/platform/server';
import { Amendments, type FirmLineHeld } from '../persistence/amendments';
import type { FirmOrder } from '../persistence/firm-lines';
import { OrderChanges, type OrderAct } from '../persistence/order-changes';
import { OrdersEnded } from '../persistence/orders-ended';
import { FulfilmentModules } from './fulfilment-modules';
import { GoodsAdmitted } from './goods-admitted';
import { ShortenLines } from './shorten-lines';

/** Another quantity of a firm line, once who must agree has agreed. */
@Injectable()
export class AmendLine {
  constructor(
    private readonly amendments: Amendments,
    private readonly offers: Offers,
    private readonly shortening: ShortenLines,
    private readonly ended: OrdersEnded,
    private readonly changes: OrderChanges,
    private readonly fulfilment: FulfilmentModules,
    private readonly admitted: GoodsAdmitted,
  ) {}

  /** Inside the caller's transaction; more was reserved before. Refusal: orders.amendment-too-late. */
  async to(
    work: Work,
    order: FirmOrder,
    line: FirmLineHeld,
    quantity: number,
    act: Omit<OrderAct, 'orderId'>,
  ): Promise<void> {
    mustBeInTime(line);
    const difference = quantity - line.due;
    if (difference > 0) await this.more(work, order, line, difference);
    else await this.less(work, order, line, -difference);
    if (line.priceScale && quantity > 0)
      await this.amendments.reprice(work, line.lineId, unitPriceFor(line.priceScale, quantity));
    await this.changes.add(work, { ...act, orderId: order.id }, [
      { lineId: line.lineId, before: line.due, after: quantity },
    ]);
    await this.admitted.pass(work, order);
    await this.ended.follow(work, [order.id]);
    work.about(order.id, line.producerId);
  }

  private async more(work: Work, order: FirmOrder, line: FirmLineHeld, units: number): Promise<void> {
    const allocationId = await this.amendments.raise(work, line, units, ordersRefusals.code('served-in-full'));
    await this.offers.allocate(work, [{ offerId: line.offerId, quantity: units, orderId: order.id }]);
    const part = { allocationId, orderId: order.id, supplierOrderId: line.supplierOrderId! };
    await this.fulfilment.of(order.fulfilmentModule)?.extend?.(work, part);
  }

  private async less(work: Work, order: FirmOrder, { parts }: FirmLineHeld, units: number): Promise<void> {
    let left = units;
    const shortages = parts.flatMap(({ allocationId, left: own }) => {
      const missing = Math.min(own, left);
      left -= missing;
      return missing > 0 ? [{ allocationId, missing, reason: ordersRefusals.code('amended'), note: null }] : [];
    });
    await this.shortening.shorten(work, shortages);
  }
}

/** Refusal: orders.amendment-too-late, once its producer has weighed it, or has nothing of it. */
export function mustBeInTime({ supplierState, productName: product, due }: FirmLineHeld): void {
  if (due === 0 || !TO_PREPARE.some((state) => state === supplierState))
    throw ordersRefusals.because('amendment-too-late', { product });
}
