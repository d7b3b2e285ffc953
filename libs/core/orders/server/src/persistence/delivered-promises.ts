import { Injectable } from '@nestjs/common';
import type { DeliveredOffer, DeliveredOffersStrategy } from '@maillon/core/sourcing/server';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** What orders gave of promised offers: what was allocated, without what went short afterwards. */
@Injectable()
export class DeliveredPromises implements DeliveredOffersStrategy {
  delivered(reading: Reading, offerIds: readonly string[]): Promise<DeliveredOffer[]> {
    return reading.rows(sql<DeliveredOffer>`select l.offer_id as "offerId", sum(l.allocated_quantity - l.unserved_quantity)::int as units
      from order_line l where l.offer_id = any(${[...offerIds]}::uuid[]) and l.state not in ('intention', 'cancelled') group by 1`);
  }
}
