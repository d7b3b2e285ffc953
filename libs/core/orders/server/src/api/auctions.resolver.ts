import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MorningAuctions } from '../application/morning-auctions.query';
import { SayAuctionPrices } from '../application/say-auction-prices.use-case';

/** Sales whose prices come in the morning. */
@Resolver()
export class AuctionsResolver {
  constructor(
    private readonly auctions: MorningAuctions,
    private readonly saying: SayAuctionPrices,
  ) {}

  @Query('morningAuctions')
  morningAuctions(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.auctions, context, args);
  }

  @Mutation('sayAuctionPrices')
  sayAuctionPrices(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.saying, context, args);
  }
}
