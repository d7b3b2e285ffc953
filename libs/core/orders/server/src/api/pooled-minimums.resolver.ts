import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MinimumMoves } from '../application/minimum-moves.query';
import { MinimumWishOfOrder } from '../application/minimum-wish.query';
import { WishAboutMinimum } from '../application/wish-about-minimum.use-case';
import { PooledMinimums } from '../application/pooled-minimums.query';
import { FrancoOfProducer } from '../application/producer-franco.query';
import { StateFranco } from '../application/state-franco.use-case';

/** What producers ask of all orders together. */
@Resolver()
export class PooledMinimumsResolver {
  constructor(
    private readonly minimums: PooledMinimums,
    private readonly movesOf: MinimumMoves,
    private readonly francoOf: FrancoOfProducer,
    private readonly state: StateFranco,
    private readonly wishOf: MinimumWishOfOrder,
    private readonly wish: WishAboutMinimum,
  ) {}

  @Query('pooledMinimums')
  pooledMinimums(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.minimums, context, args);
  }

  @Query('minimumMoves')
  minimumMoves(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.movesOf, context, args);
  }

  @Query('producerFranco')
  producerFranco(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.francoOf, context, args);
  }

  @Query('minimumWish')
  minimumWish(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.wishOf, context, args);
  }

  @Mutation('wishAboutMinimum')
  wishAboutMinimum(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.wish, context, args);
  }

  @Mutation('stateFranco')
  stateFranco(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.state, context, args);
  }
}
