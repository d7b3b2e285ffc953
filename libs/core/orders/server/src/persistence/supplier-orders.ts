import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { SupplierLineDraft, SupplierOrderDraft } from '../domain/form-supplier-orders';
import type { OrderUnits } from '../domain/order';
import type { SalesSession } from '../domain/sales-session';
import { statesBefore } from '../domain/supplier-order-states';
import { References } from './references';
import { rowSet } from './row-set';

const ORDER = 'id uuid, reference text, "producerId" uuid, "producerName" text, "commissionBp" integer';
const LINE = `id uuid, "supplierOrderId" uuid, "offerId" uuid, "productName" text, "unitLabel" text, pricing text, "nominalMassG" integer, quantity integer`;
const PART = 'id uuid, "supplierLineId" uuid, "lineId" uuid, "offerId" uuid, quantity integer, reason text';

type WithId<Draft> = Draft & { readonly id: string };

/** By what the cut-off shared out, and what the territory keeps of the sales, in basis points. */
export interface SupplyTerms {
  readonly strategy: string;
  readonly commissionBp: number;
}

/** What producers must prepare, and the allocations that it is the sum of. */
@Injectable()
export class SupplierOrders {
  constructor(private readonly references: References) {}

  async add(
    work: Work,
    session: SalesSession,
    terms: SupplyTerms,
    drafts: readonly SupplierOrderDraft[],
  ): Promise<void> {
    if (drafts.length === 0) return;
    const references = await this.references.next(work, 'supplier-order', drafts.length);
    const orders = drafts.map((draft, index) => ({ ...draft, id: uuid(), reference: references[index]! }));
    const lines = orders.flatMap(({ id, lines: of }) =>
      of.map((line) => ({ ...line, id: uuid(), supplierOrderId: id })),
    );
    await this.addOrders(
      work,
      session,
      orders.map(({ lines: _, ...order }) => ({ ...order, commissionBp: terms.commissionBp })),
    );
    await work.rows(sql`insert into supplier_order_line (id, supplier_order_id, offer_id, product_name, unit_label, pricing, nominal_mass_g, quantity)
      select id, "supplierOrderId", "offerId", "productName", "unitLabel", pricing, "nominalMassG", quantity
      from ${rowSet(
        lines.map(({ parts: _, ...line }) => line),
        LINE,
      )}`);
    await this.addParts(work, terms.strategy, lines);
  }

  /** Takes back all that was allocated to these orders; returns the units. */
  async takeBack(work: Work, dropped: readonly { orderId: string; reason: string }[]): Promise<OrderUnits[]> {
    const taken = await work.rows(sql<OrderUnits & { supplierLineId: string }>`
      with back as (insert into allocation (id, order_line_id, offer_id, supplier_order_line_id, quantity, reason, strategy, at, reverses)
      select uuidv7(), a.order_line_id, a.offer_id, a.supplier_order_line_id, -a.quantity, given.reason, a.strategy, ${work.at}::timestamptz, a.id
      from ${rowSet(dropped, '"orderId" uuid, reason text')} join order_line l on l.order_id = given."orderId"
        join allocation_in_force a on a.order_line_id = l.id
      returning order_line_id, offer_id, supplier_order_line_id, -quantity as quantity)
      select l.order_id as "orderId", b.offer_id as "offerId", b.supplier_order_line_id as "supplierLineId", b.quantity
      from back b join order_line l on l.id = b.order_line_id`);
    await this.lessen(work, taken);
    return taken;
  }

  private async addOrders(
    work: Work,
    { id, deliveryDay }: SalesSession,
    orders: readonly WithId<object>[],
  ): Promise<void> {
    await work.rows(sql`insert into supplier_order (id, reference, session_id, producer_id, producer_name, delivery_day, state, commission_bp)
      select id, reference, ${id}::uuid, "producerId", "producerName", ${deliveryDay}::date, 'sent', "commissionBp" from ${rowSet(orders, ORDER)}`);
  }

  private async addParts(work: Work, strategy: string, lines: readonly WithId<SupplierLineDraft>[]): Promise<void> {
    const parts = lines.flatMap(({ id, offerId, parts: of }) =>
      of.map((part) => ({ ...part, id: uuid(), supplierLineId: id, offerId })),
    );
    await work.rows(sql`insert into allocation (id, order_line_id, offer_id, supplier_order_line_id, quantity, reason, strategy, at)
      select id, "lineId", "offerId", "supplierLineId", quantity, reason, ${strategy}::text, ${work.at}::timestamptz from ${rowSet(parts, PART)}`);
  }

  /** A supplier order of which nothing is left is withdrawn. */
  private async lessen(work: Work, taken: readonly { supplierLineId: string; quantity: number }[]): Promise<void> {
    await work.rows(sql`update supplier_order_line l set quantity = l.quantity - less.quantity
      from (select "supplierLineId", sum(quantity) as quantity from ${rowSet(taken, '"supplierLineId" uuid, quantity integer')} group by 1) less
      where l.id = less."supplierLineId"`);
    await work.rows(sql`update supplier_order o set state = 'withdrawn'
      where o.state = any(${statesBefore('withdraw')}::text[]) and o.id in (select l.supplier_order_id from supplier_order_line l
          where l.id = any(${taken.map(({ supplierLineId }) => supplierLineId)}::uuid[]))
        and not exists (select from supplier_order_line l where l.supplier_order_id = o.id and l.quantity > 0)`);
  }
}
