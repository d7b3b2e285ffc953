import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FoundInRegion } from '../application/found-in-region.use-case';
import { TerritoriesOfRegion } from '../application/region-territories.query';

@Resolver()
export class RegionResolver {
  constructor(
    private readonly territories: TerritoriesOfRegion,
    private readonly found: FoundInRegion,
  ) {}

  @Query('regionTerritories')
  regionTerritories(@Context() context: GraphContext) {
    return read(this.territories, context);
  }

  @Mutation('foundTerritory')
  foundTerritory(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.found, context, args);
  }
}
