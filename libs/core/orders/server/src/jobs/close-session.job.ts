import { Injectable } from '@nestjs/common';
import { closeSessionJob } from '@maillon/core/orders/contract';
import { SetPrice } from '@maillon/core/catalogue/server';
import { say, type Sentence } from '@maillon/platform/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import { AllocateSession } from '../application/allocate-session.use-case';
import { CloseSessionStep, type ClosingSession } from '../application/close-session-step.use-case';
import { ConfirmOrders } from '../application/confirm-orders.use-case';
import { DropUnserved } from '../application/drop-unserved.use-case';
import type { UnservedOrder } from '../application/fulfilment';
import { FulfilmentModules } from '../application/fulfilment-modules';
import { ResolveMinimums } from '../application/resolve-minimums.use-case';
import { PricesOfDay } from '../application/prices-of-day.query';
import { PriceAuction } from '../application/price-auction.use-case';
import { ModulesToPlan } from '../application/modules-to-plan.query';

const STEPS = [
  { fr: 'Clôture', en: 'Closing' },
  { fr: 'Répartition', en: 'Allocation' },
  { fr: 'Tournées et retraits', en: 'Rounds and pickups' },
  { fr: 'Confirmation', en: 'Confirmation' },
] as const satisfies readonly Sentence[];

const WRITTEN = ['customer_order', 'order_line', 'allocation', 'supplier_order', 'supplier_order_line'];

/** The night of a session, step by step. Each step finds out by itself what was done before it. */
@Injectable()
export class CloseSessionHandler implements JobHandler<{ sessionId: string }> {
  readonly job = closeSessionJob;

  constructor(
    private readonly close: CloseSessionStep,
    private readonly pricing: PriceAuction,
    private readonly minimums: ResolveMinimums,
    private readonly allocate: AllocateSession,
    private readonly modules: ModulesToPlan,
    private readonly fulfilment: FulfilmentModules,
    private readonly drop: DropUnserved,
    private readonly confirm: ConfirmOrders,
    private readonly pricesOfDay: PricesOfDay,
    private readonly setPrice: SetPrice,
  ) {}

  async perform(handle: JobHandle, { sessionId }: { sessionId: string }): Promise<unknown> {
    await tell(handle, 0);
    const session = await handle.run(this.close, { sessionId });
    if (session.state === 'cancelled') return null;
    if (session.state !== 'confirmed') await this.prepare(handle, session);
    const closed = await handle.run(this.confirm, { sessionId });
    if (session.isAuction) await this.learnPrices(handle, sessionId);
    return closed;
  }

  /** The price of this morning is the last known one tonight. */
  private async learnPrices(handle: JobHandle, sessionId: string): Promise<void> {
    for (const price of await handle.read(this.pricesOfDay, { sessionId })) await handle.run(this.setPrice, price);
  }

  private async prepare(handle: JobHandle, session: ClosingSession): Promise<void> {
    const sessionId = session.id;
    await tell(handle, 1);
    if (session.isAuction) await handle.run(this.pricing, { sessionId });
    await handle.run(this.minimums, { sessionId });
    await handle.run(this.allocate, { sessionId });
    await handle.learnSizes(WRITTEN);
    await tell(handle, 2);
    const unserved = await this.plan(handle, session);
    if (unserved.length) {
      await handle.run(this.drop, { sessionId, unserved });
      await this.plan(handle, session);
    }
    await tell(handle, 3);
  }

  private async plan(handle: JobHandle, session: ClosingSession): Promise<UnservedOrder[]> {
    const unserved: UnservedOrder[] = [];
    for (const module of await handle.read(this.modules, { sessionId: session.id })) {
      unserved.push(...((await this.fulfilment.of(module)?.plan(handle, session)) ?? []));
    }
    return unserved;
  }
}

function tell(handle: JobHandle, step: number): Promise<void> {
  return handle.progress(step, STEPS.length, say(STEPS[step]!, handle.call.locale));
}
