import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphContext } from '@maillon/platform/server';
import { WeighingsOfParts } from '../application/weighings-of-parts.query';

/** What the ledger knows of a part of a supplier order. */
@Resolver('Allocation')
export class PartWeighingsResolver {
  constructor(private readonly weighingsOfParts: WeighingsOfParts) {}

  @ResolveField('weighings')
  async weighings(@Parent() part: { id: string }, @Context() context: GraphContext) {
    return (await context.loaders.load(this.weighingsOfParts, part.id)) ?? [];
  }
}
