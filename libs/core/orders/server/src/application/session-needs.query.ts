import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { NeededCollection, NeededDelivery, NeedsOfSession } from './session-needs';

const input = z.object({ sessionId: z.uuid(), module: z.string() });
type Input = z.infer<typeof input>;

/** What a logistics module has to carry for a session: orders that chose it and are neither cancelled nor short. */
@Injectable()
export class SessionNeeds implements ReadCase<Input, NeedsOfSession> {
  readonly name = 'orders.session-needs';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  async read(reading: Reading, { sessionId, module }: Input): Promise<NeedsOfSession> {
    return {
      deliveries: await reading.rows(deliveriesOf(sessionId, module)),
      collections: await reading.rows(collectionsOf(sessionId, module)),
    };
  }
}

const PARTS = sql`jsonb_agg(jsonb_build_object('allocationId', a.id, 'supplierOrderId', so.id, 'orderId', o.id, 'orderReference', o.reference,
  'productName', l.product_name, 'unitLabel', l.unit_label, 'quantity', a.quantity, 'nominalMassG', l.nominal_mass_g,
  'temperatureClass', l.temperature_class) order by o.reference, l.product_name, a.id)`;

const SITE = sql`jsonb_build_object('name', t.name, 'address', t.address, 'inseeCode', t.insee_code, 'commune', t.commune,
  'latitude', t.latitude, 'longitude', t.longitude, 'windows', t.windows)`;

/** The parts in force of a session's orders, each with its line, its order and its supplier order. */
function parts(sessionId: string, module: string, organisation: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`customer_order o join order_line l on l.order_id = o.id join allocation_in_force a on a.order_line_id = l.id
    join supplier_order_line sl on sl.id = a.supplier_order_line_id join supplier_order so on so.id = sl.supplier_order_id
    join site t on t.organisation_id = ${organisation}
    where o.session_id = ${sessionId}::uuid and o.fulfilment_module = ${module}::text and o.state not in ('cancelled', 'short')`;
}

function deliveriesOf(sessionId: string, module: string): RawBuilder<NeededDelivery> {
  return sql<NeededDelivery>`select o.id as "orderId", o.reference as "orderReference", o.fulfilment_option_id as "optionId", o.buyer_id as "buyerId",
      o.buyer_name as "buyerName", ${SITE} as site, to_jsonb(o.window_start)#>>'{}' as "windowStart", to_jsonb(o.window_end)#>>'{}' as "windowEnd",
      ${PARTS} as parts
    from ${parts(sessionId, module, sql`o.buyer_id`)}
    group by o.territory_id, o.id, t.territory_id, t.id order by o.reference`;
}

function collectionsOf(sessionId: string, module: string): RawBuilder<NeededCollection> {
  return sql<NeededCollection>`select so.id as "supplierOrderId", so.reference as "supplierOrderReference", so.producer_id as "producerId",
      so.producer_name as "producerName", ${SITE} as site, ${PARTS} as parts
    from ${parts(sessionId, module, sql`so.producer_id`)}
    group by so.territory_id, so.id, t.territory_id, t.id order by so.reference`;
}
