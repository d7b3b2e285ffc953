import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MyRoundsQuery } from '../application/my-rounds.query';
import { RecordStop } from '../application/record-stop.use-case';
import { RoundOfId } from '../application/round.query';
import { RoundPlanQuery } from '../application/round-plan.query';
import { SaveVehicle } from '../application/save-vehicle.use-case';
import { VehiclesQuery } from '../application/vehicles.query';

@Resolver()
export class DeliveryRoundsResolver {
  constructor(
    private readonly allVehicles: VehiclesQuery,
    private readonly plan: RoundPlanQuery,
    private readonly roundOfId: RoundOfId,
    private readonly mine: MyRoundsQuery,
    private readonly save: SaveVehicle,
    private readonly record: RecordStop,
  ) {}

  @Query('vehicles')
  vehicles(@Context() context: GraphContext) {
    return read(this.allVehicles, context);
  }

  @Query('roundPlan')
  roundPlan(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.plan, context, args);
  }

  @Query('round')
  round(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.roundOfId, context, args);
  }

  @Query('myRounds')
  myRounds(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.mine, context, args);
  }

  @Mutation('saveVehicle')
  saveVehicle(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.save, context, args);
  }

  @Mutation('recordStop')
  recordStop(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.record, context, args);
  }
}
