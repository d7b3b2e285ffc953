import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Pickup } from '../domain/pickup';
import { PickupSchema } from './pickup.schema';

export interface Booking {
  readonly orderId: string;
  readonly buyerId: string;
  readonly slotId: string;
  readonly day: string;
  readonly windowStart: Date;
  readonly windowEnd: Date;
  readonly code: string;
}

@Injectable()
export class Pickups {
  async held(work: Work, id: string): Promise<Pickup> {
    const pickup = await work.em.findOne(PickupSchema, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!pickup) throw platformRefusals.because('not-found');
    return pickup;
  }

  async slotOf(work: Work, orderId: string): Promise<string | null> {
    const pickup = await work.row(
      sql<{ slotId: string }>`select slot_id as "slotId" from pickup where order_id = ${orderId}::uuid`,
    );
    return pickup?.slotId ?? null;
  }

  async book(work: Work, booking: Booking): Promise<void> {
    const { orderId, buyerId, slotId, day, windowStart, windowEnd, code } = booking;
    await work.rows(sql`insert into pickup (id, order_id, slot_id, buyer_id, day, window_start, window_end, code)
      values (${uuid()}::uuid, ${orderId}::uuid, ${slotId}::uuid, ${buyerId}::uuid, ${day}::date, ${windowStart}::timestamptz, ${windowEnd}::timestamptz, ${code}::text)`);
  }

  /** Forgets what is expected for an order; what was handed over stays. Says which place in which slot is free again. */
  unbook(work: Work, orderId: string): Promise<{ slotId: string; day: string } | null> {
    return work.row(sql<{
      slotId: string;
      day: string;
    }>`delete from pickup where order_id = ${orderId}::uuid and handed_over_at is null
      returning slot_id as "slotId", day`);
  }
}
