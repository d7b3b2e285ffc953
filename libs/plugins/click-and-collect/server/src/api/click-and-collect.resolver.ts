import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HandOver } from '../application/hand-over.use-case';
import { PickupPlacesQuery } from '../application/pickup-places.query';
import { PickupsQuery } from '../application/pickups.query';
import { ReceiveAtPlace } from '../application/receive-at-place.use-case';
import { SavePickupPlace } from '../application/save-pickup-place.use-case';

@Resolver()
export class ClickAndCollectResolver {
  constructor(
    private readonly places: PickupPlacesQuery,
    private readonly ofDay: PickupsQuery,
    private readonly savePlace: SavePickupPlace,
    private readonly receive: ReceiveAtPlace,
    private readonly hand: HandOver,
  ) {}

  @Query('pickupPlaces')
  pickupPlaces(@Context() context: GraphContext) {
    return read(this.places, context);
  }

  @Query('pickups')
  pickups(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.ofDay, context, args);
  }

  @Mutation('savePickupPlace')
  savePickupPlace(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.savePlace, context, args);
  }

  @Mutation('receiveAtPlace')
  receiveAtPlace(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.receive, context, args);
  }

  @Mutation('handOver')
  handOver(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.hand, context, args);
  }
}
