import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { Order } from '../domain/order';
import { OrderLine } from '../domain/order-line';

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

  /** The goods left for the buyer. */
  async markInDelivery(work: Work, orderIds: readonly string[]): Promise<void> {
    await work.rows(sql`update customer_order set state = 'in-delivery'
      where id = any(${[...orderIds]}::uuid[]) and state = 'confirmed'`);
  }

  /** The buyer has what was brought. */
  async markDelivered(work: Work, orderId: string): Promise<void> {
    await work.rows(sql`update customer_order set state = 'delivered'
      where id = ${orderId}::uuid and state in ('confirmed', 'in-delivery')`);
  }

  /** The producer has everything in crates. */
  async markPrepared(work: Work, supplierOrderId: string): Promise<void> {
    await work.rows(
      sql`update supplier_order set state = 'prepared' where id = ${supplierOrderId}::uuid and state = 'sent'`,
    );
  }

  /** The goods left the producer. */
  async markCollected(work: Work, supplierOrderId: string): Promise<void> {
    await work.rows(sql`update supplier_order set state = 'collected'
      where id = ${supplierOrderId}::uuid and state in ('sent', 'prepared')`);
  }

  private async withLines(work: Work, order: Order): Promise<Order> {
    order.lines = await work.em.find(OrderLine, { orderId: order.id });
    return order;
  }
}
