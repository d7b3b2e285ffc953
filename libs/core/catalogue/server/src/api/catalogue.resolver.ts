import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { read, write, type GraphContext } from '@maillon/platform/server';
import { CatalogueFacetsOfDay } from '../application/catalogue-facets.query';
import { DeclareOffer } from '../application/declare-offer.use-case';
import { LimitOfferChannel } from '../application/limit-offer-channel.use-case';
import { LedgerOfOffer } from '../application/offer-ledger.query';
import { OfferOfId } from '../application/offer.query';
import { OffersOfDay } from '../application/offers.query';
import { PauseOffer } from '../application/pause-offer.use-case';
import { ProducerOffers } from '../application/producer-offers.query';
import { AllProductReferences } from '../application/product-references.query';
import { RequestCatalogueImport } from '../application/request-catalogue-import.use-case';
import { ResumeOffer } from '../application/resume-offer.use-case';
import { SetPrice } from '../application/set-price.use-case';
import { WithdrawOffer } from '../application/withdraw-offer.use-case';
import { WithdrawalPreview } from '../application/withdrawal-preview.query';

@Resolver()
export class CatalogueResolver {
  constructor(
    private readonly allReferences: AllProductReferences,
    private readonly offersOfDay: OffersOfDay,
    private readonly offerOfId: OfferOfId,
    private readonly facetsOfDay: CatalogueFacetsOfDay,
    private readonly ofProducer: ProducerOffers,
    private readonly withdrawal: WithdrawalPreview,
    private readonly ledger: LedgerOfOffer,
    private readonly declare: DeclareOffer,
    private readonly limit: LimitOfferChannel,
    private readonly pause: PauseOffer,
    private readonly resume: ResumeOffer,
    private readonly withdraw: WithdrawOffer,
    private readonly price: SetPrice,
    private readonly requestImport: RequestCatalogueImport,
  ) {}

  @Query('productReferences')
  productReferences(@Context() context: GraphContext) {
    return read(this.allReferences, context);
  }

  @Query('offers')
  offers(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.offersOfDay, context, args);
  }

  @Query('offer')
  offer(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.offerOfId, context, args);
  }

  @Query('catalogueFacets')
  catalogueFacets(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.facetsOfDay, context, args);
  }

  @Query('producerOffers')
  producerOffers(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.ofProducer, context, args);
  }

  @Mutation('declareOffer')
  declareOffer(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.declare, context, args);
  }

  @Query('withdrawalPreview')
  withdrawalPreview(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.withdrawal, context, args);
  }

  @Query('offerLedger')
  offerLedger(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.ledger, context, args);
  }

  @Mutation('limitOfferChannel')
  limitOfferChannel(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.limit, context, args);
  }

  @Mutation('pauseOffer')
  pauseOffer(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.pause, context, args);
  }

  @Mutation('resumeOffer')
  resumeOffer(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.resume, context, args);
  }

  @Mutation('withdrawOffer')
  withdrawOffer(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.withdraw, context, args);
  }

  @Mutation('setPrice')
  setPrice(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.price, context, args);
  }

  @Mutation('importCatalogue')
  importCatalogue(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.requestImport, context, args);
  }
}
