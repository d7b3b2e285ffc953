import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ordersRefusals } from '@maillon/core/orders/contract';
import type {
  FulfilmentChoice,
  FulfilmentPromise,
  FulfilmentQuestion,
  FulfilmentStrategy,
  UnservedOrder,
} from '@maillon/core/orders/server';
import { localInstant, weekdayOf } from '@maillon/core/territories/server';
import { Refusal } from '@maillon/platform/contract';
import type { JobHandle, Reading, Work } from '@maillon/platform/server';
import { clickAndCollectRefusals, type ClickAndCollectSettings } from '@maillon/plugins/click-and-collect/contract';
import { sql } from 'kysely';
import { pickupCode } from '../domain/pickup-code';
import type { WeekSlot } from '../domain/slot-week';
import { Pickups } from '../persistence/pickups';
import { Slots } from '../persistence/slots';
import { OrdersWithoutSlot } from './orders-without-slot.query';

type Request = FulfilmentQuestion & { readonly orderId: string; readonly optionId: string };

/** Orders are received by fetching them: each slot of the delivery day is a choice, as long as it has room. */
@Injectable()
export class PickupFulfilment implements FulfilmentStrategy {
  readonly steps = ['producer', 'counter', 'fetched'] as const;

  constructor(
    private readonly slots: Slots,
    private readonly pickups: Pickups,
    private readonly withoutSlot: OrdersWithoutSlot,
  ) {}

  async options(reading: Reading, { session: { deliveryDay } }: FulfilmentQuestion): Promise<FulfilmentChoice[]> {
    const slots = await this.slots.onDay(reading, deliveryDay, weekdayOf(deliveryDay));
    return slots.map((slot) => ({ id: slot.id, ...promiseOf(slot, deliveryDay, reading), ...room(slot, reading) }));
  }

  async reserve(work: Work, request: Request): Promise<FulfilmentPromise> {
    const { orderId, buyerId, optionId, session } = request;
    const day = session.deliveryDay;
    const slot = await this.slots.heldInUse(work, optionId);
    if (!slot || slot.weekday !== weekdayOf(day)) throw ordersRefusals.because('fulfilment-infeasible');
    const promise = promiseOf(slot, day, work);
    if ((await this.pickups.slotOf(work, orderId)) === slot.id) return promise;
    await this.release(work, orderId);
    if (!(await this.slots.take(work, slot, day))) throw ordersRefusals.because('fulfilment-infeasible');
    const { codeLength } = work.settings<ClickAndCollectSettings>('click-and-collect');
    await this.pickups.book(work, {
      orderId,
      buyerId,
      slotId: slot.id,
      day,
      ...windowOf(promise),
      code: pickupCode(codeLength, (limit) => randomInt(limit)),
    });
    return promise;
  }

  async release(work: Work, orderId: string): Promise<void> {
    const freed = await this.pickups.unbook(work, orderId);
    if (freed) await this.slots.giveBack(work, freed.slotId, freed.day);
  }

  /** Places were promised one by one: there is nothing to plan, only to look whether each order still has its own. */
  async plan(handle: JobHandle, { id: sessionId }: { readonly id: string }): Promise<UnservedOrder[]> {
    const reason = clickAndCollectRefusals.code('slot-gone');
    return (await this.lost(handle, sessionId)).map((orderId) => ({ orderId, reason }));
  }

  async confirmable(reading: Reading, sessionId: string): Promise<Set<string>> {
    const rows = await reading.rows(sql<{ orderId: string }>`select p.order_id as "orderId" from pickup p
      join pickup_slot s on s.id = p.slot_id and not s.retired join customer_order o on o.id = p.order_id where o.session_id = ${sessionId}::uuid`);
    return new Set(rows.map(({ orderId }) => orderId));
  }

  // A module that was switched off since keeps what it promised; only its doors are closed.
  private async lost(handle: JobHandle, sessionId: string): Promise<string[]> {
    try {
      return await handle.read(this.withoutSlot, { sessionId });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'platform.module-disabled') return [];
      throw error;
    }
  }
}

function promiseOf(
  { placeName, from, to }: WeekSlot & { placeName: string },
  day: string,
  reading: Reading,
): FulfilmentPromise {
  const { territory } = reading;
  const { preparationFeeCents: costCents } = reading.settings<ClickAndCollectSettings>('click-and-collect');
  const instant = (time: string) => localInstant(day, time, territory.timeZone).toISOString();
  return { label: `${placeName}, ${from}–${to}`, windowStart: instant(from), windowEnd: instant(to), costCents };
}

function room(
  { taken, capacity }: { taken: number; capacity: number },
  { locale }: Reading,
): Pick<FulfilmentChoice, 'feasible' | 'reason'> {
  const feasible = taken < capacity;
  return { feasible, reason: feasible ? null : clickAndCollectRefusals.because('slot-full').say(locale) };
}

function windowOf({ windowStart, windowEnd }: FulfilmentPromise): { windowStart: Date; windowEnd: Date } {
  return { windowStart: new Date(windowStart), windowEnd: new Date(windowEnd) };
}
