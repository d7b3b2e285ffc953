import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChangeStandingOrder } from '../application/change-standing-order.use-case';
import { EndStandingOrder } from '../application/end-standing-order.use-case';
import { PauseStandingOrder } from '../application/pause-standing-order.use-case';
import { SaveStandingOrder } from '../application/save-standing-order.use-case';
import { SkipStandingOrder } from '../application/skip-standing-order.use-case';
import { StandingOrderList } from '../application/standing-orders.query';
import { PreviewOfStanding } from '../application/standing-preview.query';

/** What a kitchen orders by itself. */
@Resolver()
export class StandingOrdersResolver {
  constructor(
    private readonly list: StandingOrderList,
    private readonly preview: PreviewOfStanding,
    private readonly save: SaveStandingOrder,
    private readonly change: ChangeStandingOrder,
    private readonly skip: SkipStandingOrder,
    private readonly pause: PauseStandingOrder,
    private readonly end: EndStandingOrder,
  ) {}

  @Query('standingOrders')
  standingOrders(@Context() context: GraphContext) {
    return read(this.list, context);
  }

  @Query('standingOrderPreview')
  standingOrderPreview(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.preview, context, args);
  }

  @Mutation('saveStandingOrder')
  saveStandingOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.save, context, args);
  }

  @Mutation('changeStandingOrder')
  changeStandingOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.change, context, args);
  }

  @Mutation('skipStandingOrder')
  skipStandingOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.skip, context, args);
  }

  @Mutation('pauseStandingOrder')
  pauseStandingOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.pause, context, args);
  }

  @Mutation('endStandingOrder')
  endStandingOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.end, context, args);
  }
}
