import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphContext } from '@maillon/platform/server';
import { DeliveredCentsOfOrders } from '../application/delivered-cents-of-orders.query';
import { MovementsOfOrders } from '../application/movements-of-orders.query';

/** What the ledger knows of an order. */
@Resolver('Order')
export class OrderLedgerResolver {
  constructor(
    private readonly movementsOfOrders: MovementsOfOrders,
    private readonly centsOfOrders: DeliveredCentsOfOrders,
  ) {}

  @ResolveField('movements')
  async movements(@Parent() order: { id: string }, @Context() context: GraphContext) {
    return (await context.loaders.load(this.movementsOfOrders, order.id)) ?? [];
  }

  @ResolveField('deliveredCents')
  deliveredCents(@Parent() order: { id: string }, @Context() context: GraphContext) {
    return context.loaders.load(this.centsOfOrders, order.id);
  }
}
