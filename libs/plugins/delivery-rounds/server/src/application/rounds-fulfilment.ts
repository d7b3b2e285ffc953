import { Injectable } from '@nestjs/common';
import { ordersRefusals } from '@maillon/core/orders/contract';
import {
  SessionNeeds,
  type ExtendingPart,
  type FulfilmentChoice,
  type FulfilmentPromise,
  type FulfilmentQuestion,
  type FulfilmentStrategy,
  type NeedsOfSession,
  type UnservedOrder,
} from '@maillon/core/orders/server';
import { Refusal, platformRefusals, type Locale } from '@maillon/platform/contract';
import type { JobHandle, Reading, Work } from '@maillon/platform/server';
import { deliveryRoundsRefusals } from '@maillon/plugins/delivery-rounds/contract';
import { deliveryLabelIn } from '../domain/delivery-label';
import { Rounds } from '../persistence/rounds';
import { FleetQuery } from './fleet.query';
import { planSession, type SessionToPlan } from './plan-session';
import { SavePlan } from './save-plan.use-case';
import { WindowsOffered } from './windows-offered';

type Request = FulfilmentQuestion & { readonly orderId: string; readonly optionId: string };
type Session = SessionToPlan['session'];

/** Orders are brought: each window of the settings is a choice where a van can go and the kitchen receives. */
@Injectable()
export class RoundsFulfilment implements FulfilmentStrategy {
  readonly steps = ['producer', 'hub', 'round', 'kitchen'] as const;

  constructor(
    private readonly offered: WindowsOffered,
    private readonly needs: SessionNeeds,
    private readonly fleet: FleetQuery,
    private readonly savePlan: SavePlan,
    private readonly rounds: Rounds,
  ) {}

  labelIn(locale: Locale, label: string): string {
    return deliveryLabelIn(locale, label);
  }

  options(reading: Reading, question: FulfilmentQuestion): Promise<FulfilmentChoice[]> {
    return this.offered.to(question, reading);
  }

  async reserve(work: Work, request: Request): Promise<FulfilmentPromise> {
    const choices = await this.offered.to(request, work);
    const chosen = choices.find(({ id, feasible }) => id === request.optionId && feasible);
    if (!chosen) throw ordersRefusals.because('fulfilment-infeasible');
    return chosen;
  }

  /** Vans are shared out at the cut-off: until then nothing is held. */
  async release(): Promise<void> {}

  async plan(handle: JobHandle, session: Session): Promise<UnservedOrder[]> {
    const needs = await handle.read(this.needs, { sessionId: session.id, module: 'delivery-rounds' });
    try {
      return await this.planned(handle, session, needs);
    } catch (error) {
      if (error instanceof Refusal && error.code === SWITCHED_OFF) return nobodyServed(needs);
      throw error;
    }
  }

  extend(work: Work, part: ExtendingPart): Promise<void> {
    return this.rounds.join(work, part);
  }

  confirmable(reading: Reading, sessionId: string): Promise<Set<string>> {
    return this.rounds.ordersDelivered(reading, sessionId);
  }

  private async planned(handle: JobHandle, session: Session, needs: NeedsOfSession): Promise<UnservedOrder[]> {
    const fleet = await handle.read(this.fleet, {});
    const plan = await planSession({ session, needs, ...fleet });
    await handle.run(this.savePlan, { sessionId: session.id, ...plan });
    return plan.unplanned.map(({ orderId, reason }) => ({ orderId, reason: deliveryRoundsRefusals.code(reason) }));
  }
}

const SWITCHED_OFF = platformRefusals.code('module-disabled');

// Nobody could follow a round while the module is off: whoever chose one is told so, rather than wait for a van.
function nobodyServed({ deliveries }: NeedsOfSession): UnservedOrder[] {
  const reason = deliveryRoundsRefusals.code('switched-off');
  return deliveries.map(({ orderId }) => ({ orderId, reason }));
}
