import { read, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { TerritoryDays } from '../application/territory-days.query';

@Resolver()
export class ObservatoryResolver {
  constructor(private readonly days: TerritoryDays) {}

  @Query('territoryDays')
  territoryDays(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.days, context, args);
  }
}
