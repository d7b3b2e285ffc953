import { Injectable } from '@nestjs/common';
import { ordersRefusals } from '@maillon/core/orders/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { DeliverySite } from '../domain/delivery-site';
import { buyerJson, type BuyerRow } from './buyer-row';

/** Where a buyer's goods go. */
@Injectable()
export class BuyerSites {
  /** Refusal: orders.fulfilment-infeasible, for a buyer without a site. */
  async of(reading: Reading, buyerId: string): Promise<DeliverySite> {
    const row = await reading.row(sql<{ buyer: BuyerRow | null }>`select ${buyerJson(buyerId)} as buyer`);
    if (!row?.buyer?.site) throw ordersRefusals.because('fulfilment-infeasible');
    return row.buyer.site;
  }
}
