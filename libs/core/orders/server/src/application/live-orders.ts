import { Injectable } from '@nestjs/common';
import type { LiveKind } from '@maillon/platform/server';

/** Buyers follow their own orders, the hub and the territory all of them. */
@Injectable()
export class LiveOrders implements LiveKind {
  readonly kind = 'orders.order';
  readonly permission = 'orders.read-orders';
  readonly type = 'Order';

  row(buyerId: string) {
    return { buyerId };
  }
}

/** Everybody who buys or sells follows which sale's sums changed: they read them again, each with their own eyes. */
@Injectable()
export class LivePooledMinimums implements LiveKind {
  readonly kind = 'orders.pooled-minimum';
  readonly permission = 'orders.read-sessions';
  readonly type = 'SalesSession';
}

/** Producers follow what is ordered from them. */
@Injectable()
export class LiveSupplierOrders implements LiveKind {
  readonly kind = 'orders.supplier-order';
  readonly permission = 'orders.read-supplier-orders';
  readonly type = 'SupplierOrder';

  row(producerId: string) {
    return { producerId };
  }
}

/** Prices of the morning: each producer follows their own, the territory all. */
@Injectable()
export class LiveAuctions implements LiveKind {
  readonly kind = 'orders.morning-auction';
  readonly permission = 'orders.set-auction-price';
  readonly type = 'AuctionPrice';

  row(producerId: string) {
    return { producerId };
  }
}
