import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { vatWithDelivery } from '@maillon/core/orders/server';
import type { GraphContext } from '@maillon/platform/server';
import { DeliveredOfOrders } from '../application/delivered-of-orders.query';
import { MovementsOfOrders } from '../application/movements-of-orders.query';

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
  async deliveredCents(@Parent() order: { id: string }, @Context() context: GraphContext) {
    const delivered = await context.loaders.load(this.deliveredOfOrders, order.id);
    return delivered?.lines.reduce((sum, { cents }) => sum + cents, 0);
  }

  @ResolveField('deliveredLines')
  async deliveredLines(@Parent() order: { id: string }, @Context() context: GraphContext) {
    return (await context.loaders.load(this.deliveredOfOrders, order.id))?.lines ?? [];
  }

  @ResolveField('deliveredVat')
  async deliveredVat(@Parent() order: { id: string }, @Context() context: GraphContext) {
    const delivered = await context.loaders.load(this.deliveredOfOrders, order.id);
    return delivered && vatWithDelivery(delivered.lines, delivered.delivery);
  }
}
