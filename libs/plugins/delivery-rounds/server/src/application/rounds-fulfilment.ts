import { Injectable } from '@nestjs/common';
import { ordersRefusals } from '@maillon/core/orders/contract';
import { SessionNeeds, type FulfilmentChoice, type FulfilmentPromise, type FulfilmentQuestion, type FulfilmentStrategy, type UnservedOrder } from '@maillon/core/orders/server';
import { distanceKm, localInstant } from '@maillon/core/territories/server';
import type { JobHandle, Reading, Work } from '@maillon/platform/server';
import { deliveryRoundsRefusals, type DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import { sql } from 'kysely';
import { receivable, type Span } from '../domain/delivery-windows';
import { FleetQuery } from './fleet.query';
import { planSession } from './plan-session';
import { SavePlan } from './save-plan.use-case';

const MODULE = 'delivery-rounds';

/** Orders are brought: each window of the settings is a choice where a van can go and the kitchen receives. */
@Injectable()
export class RoundsFulfilment implements FulfilmentStrategy {
  constructor(
    private readonly needs: SessionNeeds,
    private readonly fleet: FleetQuery,
    private readonly savePlan: SavePlan,
  ) {}

  async options(reading: Reading, question: FulfilmentQuestion): Promise<FulfilmentChoice[]> {
    const settings = reading.settings<DeliveryRoundsSettings>(MODULE);
    const blocked = (await this.hasVan(reading)) ? beyondReach(question, settings) : deliveryRoundsRefusals.because('no-van');
    return settings.windows.map((window) => choice(window, question, reading, blocked));
  }

  async reserve(work: Work, request: FulfilmentQuestion & { orderId: string; optionId: string }): Promise<FulfilmentPromise> {
    const chosen = (await this.options(work, request)).find(({ id, feasible }) => id === request.optionId && feasible);
    if (!chosen) throw ordersRefusals.because('fulfilment-infeasible');
    return chosen;
  }

  /** Vans are shared out at the cut-off: until then nothing is held. */
  async release(): Promise<void> {}

  async plan(handle: JobHandle, session: { readonly id: string; readonly deliveryDay: string }): Promise<UnservedOrder[]> {
    const needs = await handle.read(this.needs, { sessionId: session.id, module: MODULE });
    const { vans, settings, timeZone } = await handle.read(this.fleet, {});
    const plan = await planSession({ session, needs, vans, settings, timeZone });
    await handle.run(this.savePlan, { sessionId: session.id, rounds: [...plan.rounds], unplanned: [...plan.unplanned] } as never);
    return plan.unplanned.map(({ orderId, reason }) => ({ orderId, reason: `${MODULE}.${reason}` }));
  }

  async confirmable(reading: Reading, sessionId: string): Promise<Set<string>> {
    const rows = await reading.rows(sql<{ orderId: string }>`select distinct t.order_id as "orderId" from stop_task t
      join stop s on s.id = t.stop_id join round r on r.id = s.round_id where r.session_id = ${sessionId}::uuid and r.kind = 'delivery'`);
    return new Set(rows.map(({ orderId }) => orderId));
  }

  private async hasVan(reading: Reading): Promise<boolean> {
    return (await reading.row(sql`select 1 from vehicle limit 1`)) !== null;
  }
}

function beyondReach({ site }: FulfilmentQuestion, { hub, reachKm }: DeliveryRoundsSettings) {
  const km = Math.round(distanceKm(site, hub));
  return km > reachKm ? deliveryRoundsRefusals.because('beyond-reach', { km, reach: reachKm }) : null;
}

function choice(window: Span, { session, site }: FulfilmentQuestion, { territory, locale }: Reading, blocked: ReturnType<typeof beyondReach>): FulfilmentChoice {
  const hours = receivable(window, site.windows);
  const refusal = blocked ?? (hours ? null : deliveryRoundsRefusals.because('outside-hours'));
  const { from, to } = hours ?? window;
  const instant = (time: string) => localInstant(session.deliveryDay, time, territory.timeZone).toISOString();
  return {
    id: `${window.from}-${window.to}`,
    label: locale === 'en' ? `Delivered ${from}–${to}` : `Livré ${from}–${to}`,
    windowStart: instant(from),
    windowEnd: instant(to),
    feasible: refusal === null,
    reason: refusal?.say(locale) ?? null,
  };
}
