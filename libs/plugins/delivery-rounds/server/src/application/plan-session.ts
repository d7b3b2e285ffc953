import type { NeedsOfSession } from '@maillon/core/orders/server';
import type { DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import { v7 as uuid } from 'uuid';
import { planCoupledRounds } from '../domain/coupled-plan';
import { planToSave, type NeedSubject, type PlanToSave } from '../domain/rounds-to-save';
import type { RoundKind } from '../domain/rounds/coupled-plan-result';
import { DayClock } from './day-clock';
import { planningOf } from './planning-of';
import { sessionRequest, type Van } from './session-request';

export interface SessionToPlan {
  readonly session: { readonly id: string; readonly deliveryDay: string };
  readonly needs: NeedsOfSession;
  readonly vans: readonly (Van & { readonly name: string })[];
  readonly settings: DeliveryRoundsSettings;
  readonly timeZone: string;
}

/** Plans the collection and the delivery of a session. Without a van, nobody is served. */
export async function planSession({ session, needs, vans, settings, timeZone }: SessionToPlan): Promise<PlanToSave> {
  if (vans.length === 0) return { rounds: [], unplanned: needs.deliveries.map(withoutVan) };
  const clock = new DayClock(session.deliveryDay, timeZone);
  const plan = await planCoupledRounds(sessionRequest(needs, vans, settings, clock), planningOf(settings));
  return planToSave(plan, {
    sessionId: session.id,
    day: session.deliveryDay,
    newId: uuid,
    vehicleName: (id) => vans.find((van) => van.id === id)?.name ?? '',
    instant: (second) => clock.instant(second),
    subject: subjectsOf(needs),
  });
}

function withoutVan({ orderId }: { readonly orderId: string }) {
  return { orderId, reason: 'no-van' as const };
}

function subjectsOf({ collections, deliveries }: NeedsOfSession): (kind: RoundKind, needId: string) => NeedSubject {
  const subjects = {
    collection: new Map(collections.map((need) => [need.supplierOrderId, subject(need.producerId, need.parts)])),
    delivery: new Map(deliveries.map((need) => [need.orderId, subject(need.buyerId, need.parts)])),
  };
  return (kind, needId) => subjects[kind].get(needId)!;
}

function subject(partyId: string, tasks: NeedSubject['tasks']): NeedSubject {
  return { partyId, tasks };
}
