import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphContext } from '@maillon/platform/server';
import { MovementsOfOrders } from '../application/movements-of-orders.query';

@Resolver('Order')
export class OrderMovementsResolver {
  constructor(private readonly movementsOfOrders: MovementsOfOrders) {}

  @ResolveField('movements')
  async movements(@Parent() order: { id: string }, @Context() context: GraphContext) {
    return (await context.loaders.load(this.movementsOfOrders, order.id)) ?? [];
  }
}
