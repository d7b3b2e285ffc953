import { ordersRefusals } from '@maillon/core/orders/contract';
import { NO_SETTINGS, defineManifest, defineRefusals } from '@maillon/platform/contract';
import { defineServerModule, tenantTable, type JobHandle, type Reading, type Work } from '@maillon/platform/server';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import {
  FULFILMENT,
  type FulfilmentChoice,
  type FulfilmentPromise,
  type FulfilmentStrategy,
  type UnservedOrder,
} from '../application/fulfilment';

const refusals = defineRefusals('van', { 'road-closed': { fr: 'La route est coupée.', en: 'The road is closed.' } });
const day = { windowStart: '2026-07-10T05:00:00Z', windowEnd: '2026-07-10T08:00:00Z' };
const MORNING = { ...day, id: 'morning', label: 'Camion du matin', feasible: true, reason: null };
const FULL: FulfilmentChoice = {
  ...day,
  id: 'full',
  label: 'Camion plein',
  feasible: false,
  reason: 'Le camion est plein.',
  costCents: null,
};

/** What the van does; tests set it. */
export const van = {
  cannotServe: new Set<string>(),
  plans: 0,
  /** What it asks, in cents; null: it does not know. */
  costCents: null as number | null,
  onReserve: async (): Promise<void> => undefined,
};

/** The van's one table: who has a place in it. */
export const VAN_TABLE = tenantTable({
  name: 'van_place',
  key: ['order_id'],
  columns: ['order_id uuid not null'],
  references: { order_id: 'customer_order' },
});

@Injectable()
export class Van implements FulfilmentStrategy {
  readonly steps = ['producer', 'round', 'kitchen'] as const;

  async options(_reading: Reading): Promise<FulfilmentChoice[]> {
    return [{ ...MORNING, costCents: van.costCents }, FULL];
  }

  async reserve(work: Work, { orderId, optionId }: { orderId: string; optionId: string }): Promise<FulfilmentPromise> {
    if (optionId !== MORNING.id) throw ordersRefusals.because('fulfilment-infeasible');
    await van.onReserve();
    await work.rows(sql`insert into van_place (order_id) values (${orderId}::uuid)`);
    return { ...MORNING, costCents: van.costCents };
  }

  async release(work: Work, orderId: string): Promise<void> {
    await work.rows(sql`delete from van_place where order_id = ${orderId}::uuid`);
  }

  async plan(_handle: JobHandle): Promise<UnservedOrder[]> {
    van.plans += 1;
    return [...van.cannotServe].map((orderId) => ({ orderId, reason: refusals.code('road-closed') }));
  }

  async confirmable(reading: Reading, sessionId: string): Promise<Set<string>> {
    const rows = await reading.rows(sql<{
      id: string;
    }>`select o.id from van_place p join customer_order o on o.id = p.order_id
      where o.session_id = ${sessionId}::uuid`);
    return new Set(rows.map(({ id }) => id).filter((id) => !van.cannotServe.has(id)));
  }
}

/** A logistics module that does next to nothing, to see what orders do with it. */
export const vanModule = defineServerModule({
  manifest: defineManifest({
    id: 'van',
    layer: 'plugin',
    version: '0.0.1',
    title: { fr: 'Camion', en: 'Van' },
    summary: { fr: 'Pour les essais.', en: 'For tests.' },
    needs: ['orders'],
    settings: NO_SETTINGS,
    permissions: {},
    refusals,
    emits: [],
    listens: [],
    jobs: [],
  }),
  rules: () => undefined,
  extensions: [{ point: FULFILMENT, use: Van }],
});
