import type { NeedsOfSession } from '@maillon/core/orders/server';
import { localInstant } from '@maillon/core/territories/server';
import type { DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import { v7 as uuid } from 'uuid';
import { planCoupledRounds } from '../domain/coupled-plan';
import { planToSave, type NeedSubject, type PlanToSave } from '../domain/rounds-to-save';
import { sessionRequest, type Van } from './session-request';
import { planningOf } from './planning-of';

export interface SessionToPlan {
  readonly session: { readonly id: string; readonly deliveryDay: string };
  readonly needs: NeedsOfSession;
  readonly vans: readonly (Van & { readonly name: string })[];
  readonly settings: DeliveryRoundsSettings;
  readonly timeZone: string;
}

/** Plans the collection and the delivery of a session. Without a van, nobody is served. */
export async function planSession({ session, needs, vans, settings, timeZone }: SessionToPlan): Promise<PlanToSave> {
  if (vans.length === 0) return { rounds: [], unplanned: needs.deliveries.map(({ orderId }) => ({ orderId, reason: 'no-van' })) };
  const midnight = localInstant(session.deliveryDay, '00:00', timeZone).getTime();
  const seconds = (instant: string) => Math.round((new Date(instant).getTime() - midnight) / 1000);
  const plan = await planCoupledRounds(sessionRequest(needs, vans, settings, seconds), planningOf(settings));
  return planToSave(plan, {
    sessionId: session.id,
    day: session.deliveryDay,
    newId: uuid,
    vehicleName: (id) => vans.find((van) => van.id === id)?.name ?? '',
    instant: (second) => new Date(midnight + second * 1000).toISOString(),
    subject: subjects(needs),
  });
}

function subjects({ collections, deliveries }: NeedsOfSession): (kind: 'collection' | 'delivery', needId: string) => NeedSubject {
  const collecting = new Map(collections.map(({ supplierOrderId, producerId, parts }) => [supplierOrderId, { partyId: producerId, tasks: parts }]));
  const delivering = new Map(deliveries.map(({ orderId, buyerId, parts }) => [orderId, { partyId: buyerId, tasks: parts }]));
  return (kind, needId) => (kind === 'collection' ? collecting : delivering).get(needId)!;
}
