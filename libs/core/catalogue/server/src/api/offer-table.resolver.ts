import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { read, write, type GraphContext } from '@maillon/platform/server';
import { ChoicesOfProducer } from '../application/offer-choices.query';
import { FileBesideTable } from '../application/offer-file.query';
import { OffersOfLastYear } from '../application/offers-of-last-year.query';
import { SaveOffers } from '../application/save-offers.use-case';

/** A producer's table: what fills it, and what is saved of it. */
@Resolver()
export class OfferTableResolver {
  constructor(
    private readonly choices: ChoicesOfProducer,
    private readonly file: FileBesideTable,
    private readonly lastYear: OffersOfLastYear,
    private readonly save: SaveOffers,
  ) {}

  @Query('offerChoices')
  offerChoices(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.choices, context, args);
  }

  @Query('offerFile')
  offerFile(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.file, context, args);
  }

  @Query('offersOfLastYear')
  offersOfLastYear(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.lastYear, context, args);
  }

  @Mutation('saveOffers')
  saveOffers(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.save, context, args);
  }
}
