import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HandOverProducer } from '../application/keeping/hand-over-producer.use-case';
import { ManagedProducers } from '../application/keeping/managed-producers';
import { RepresentationOf } from '../application/keeping/representation.query';
import { ApplicationReviewOf } from '../application/reviewing/application-review.query';
import { ApplicationQueue } from '../application/reviewing/applications.query';
import { ApproveApplications } from '../application/reviewing/approve-applications.use-case';
import { PlaceApplication } from '../application/reviewing/place-application.use-case';
import { DecideApplication } from '../application/reviewing/decide-application.use-case';

/** Applications, on the territory's side. */
@Resolver()
export class ApplicationsResolver {
  constructor(
    private readonly queue: ApplicationQueue,
    private readonly review: ApplicationReviewOf,
    private readonly representationOf: RepresentationOf,
    private readonly decide: DecideApplication,
    private readonly place: PlaceApplication,
    private readonly approve: ApproveApplications,
    private readonly managed: ManagedProducers,
    private readonly handOver: HandOverProducer,
  ) {}

  @Query('applications')
  applications(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.queue, context, args);
  }

  @Query('applicationReview')
  applicationReview(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.review, context, args);
  }

  @Query('representation')
  representation(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.representationOf, context, args);
  }

  @Mutation('decideApplication')
  decideApplication(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.decide, context, args);
  }

  @Mutation('placeApplication')
  placeApplication(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.place, context, args);
  }

  @Mutation('approveApplications')
  approveApplications(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.approve, context, args);
  }

  @Mutation('registerManagedProducer')
  registerManagedProducer(@Context() context: GraphContext, @Args() args: { content?: unknown }) {
    return this.managed.register(context, args);
  }

  @Mutation('handOverProducer')
  handOverProducer(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.handOver, context, args);
  }
}
