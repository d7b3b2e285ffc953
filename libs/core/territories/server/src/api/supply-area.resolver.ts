import { read, type GraphContext } from '@maillon/platform/server';
import { Context, ResolveField, Resolver } from '@nestjs/graphql';
import { SupplyCommunes } from '../application/supply-communes.query';
import { SupplyNeighbours } from '../application/supply-neighbours.query';

@Resolver('SupplyArea')
export class SupplyAreaResolver {
  constructor(
    private readonly around: SupplyCommunes,
    private readonly named: SupplyNeighbours,
  ) {}

  @ResolveField('communes')
  communes(@Context() context: GraphContext) {
    return read(this.around, context);
  }

  @ResolveField('neighbourEpcis')
  neighbourEpcis(@Context() context: GraphContext) {
    return read(this.named, context);
  }
}
