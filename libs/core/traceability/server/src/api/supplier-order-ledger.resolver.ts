import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphContext } from '@maillon/platform/server';
import { WeighedAtHub } from '../application/weighed-at-hub.query';

/** By whose scales a supplier order is charged. */
@Resolver('SupplierOrder')
export class SupplierOrderLedgerResolver {
  constructor(private readonly weighedAtHub: WeighedAtHub) {}

  @ResolveField('weighedAtHub')
  async isWeighedAtHub(@Parent() order: { producerId: string }, @Context() context: GraphContext) {
    return (await context.loaders.load(this.weighedAtHub, order.producerId)) ?? false;
  }
}
