import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { vatWithDelivery } from '@maillon/core/orders/server';
import type { GraphContext } from '@maillon/platform/server';
import { DeliveredOfOrders, type Delivered } from '../application/delivered-of-orders.query';
import { MovementsOfOrders } from '../application/movements-of-orders.query';

interface AskedOrder {
  readonly id: string;
  readonly state: string;
}

/** What the ledger knows of an order. */
@Resolver('Order')
export class OrderLedgerResolver {
  constructor(
    private readonly movementsOfOrders: MovementsOfOrders,
    private readonly deliveredOfOrders: DeliveredOfOrders,
  ) {}

  @ResolveField('movements')
  async movements(@Parent() order: { id: string }, @Context() context: GraphContext) {
    return (await context.loaders.load(this.movementsOfOrders, order.id)) ?? [];
  }

  @ResolveField('deliveredCents')
  async deliveredCents(@Parent() order: AskedOrder, @Context() context: GraphContext) {
    return (await this.delivered(order, context))?.lines.reduce((sum, { cents }) => sum + cents, 0);
  }

  @ResolveField('deliveredLines')
  async deliveredLines(@Parent() order: AskedOrder, @Context() context: GraphContext) {
    return (await this.delivered(order, context))?.lines ?? [];
  }

  @ResolveField('deliveredVat')
  async deliveredVat(@Parent() order: AskedOrder, @Context() context: GraphContext) {
    const delivered = await this.delivered(order, context);
    return delivered && vatWithDelivery(delivered.lines, delivered.delivery);
  }

  /** Nobody was given anything to bring of an order that may still change: the ledger need not be asked. */
  private async delivered({ id, state }: AskedOrder, { loaders }: GraphContext): Promise<Delivered | null> {
    return state === 'placed' ? null : loaders.load(this.deliveredOfOrders, id);
  }
}
