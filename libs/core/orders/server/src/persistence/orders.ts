import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { OrderState } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { Order } from '../domain/order';
import { OrderLine } from '../domain/order-line';
import { statesBefore } from '../domain/supplier-order-states';
import { rowSet } from './row-set';

/** Buyers' orders. Other modules say here how far the goods are; each may be said twice. */
@Injectable()
export class Orders {
  async find(work: Work, id: string): Promise<Order | null> {
    const order = await work.em.findOne(Order, { id });
    return order && this.withLines(work, order);
  }

  /** With its lines, kept from changing until the transaction ends. Refusal: platform.not-found. */
  async lock(work: Work, id: string): Promise<Order> {
    const order = await work.em.findOne(Order, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!order) throw platformRefusals.because('not-found');
    return this.withLines(work, order);
  }

  /** How far the goods of firm orders are. What has ended stays as it is. */
  async advance(work: Work, orders: readonly { readonly id: string; readonly state: OrderState }[]): Promise<void> {
    if (orders.length === 0) return;
    await work.rows(sql`update customer_order o set state = given.state from ${rowSet(orders, 'id uuid, state text')}
      where o.id = given.id and o.state in ('confirmed', 'in-delivery', 'partly-delivered')`);
  }

  /** The producer has everything in crates. */
  async markPrepared(work: Work, supplierOrderId: string): Promise<void> {
    await work.rows(
      sql`update supplier_order set state = 'prepared' where id = ${supplierOrderId}::uuid and state = any(${statesBefore('prepare')}::text[])`,
    );
  }

  /** The goods left the producer. */
  async markCollected(work: Work, supplierOrderId: string): Promise<void> {
    await work.rows(sql`update supplier_order set state = 'collected'
      where id = ${supplierOrderId}::uuid and state = any(${statesBefore('collect')}::text[])`);
  }

  private async withLines(work: Work, order: Order): Promise<Order> {
    order.lines = await work.em.find(OrderLine, { orderId: order.id });
    return order;
  }
}
