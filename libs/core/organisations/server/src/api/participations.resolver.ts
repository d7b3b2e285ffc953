import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EndParticipations } from '../application/end-participations.use-case';
import { OrganisationFactsOf } from '../application/organisation-facts.query';
import { ParticipationHistory } from '../application/participation-history.query';
import { ParticipationPreviewOf } from '../application/participation-preview.query';
import { RecordIdentifiers } from '../application/record-identifiers.use-case';
import { StateVatRegime } from '../application/state-vat-regime.use-case';
import { ReinstateParticipants } from '../application/reinstate-participants.use-case';
import { SuspendParticipants } from '../application/suspend-participants.use-case';

/** What becomes of organisations that take part. */
@Resolver()
export class ParticipationsResolver {
  constructor(
    private readonly historyOf: ParticipationHistory,
    private readonly factsOf: OrganisationFactsOf,
    private readonly previewOf: ParticipationPreviewOf,
    private readonly suspend: SuspendParticipants,
    private readonly reinstate: ReinstateParticipants,
    private readonly end: EndParticipations,
    private readonly record: RecordIdentifiers,
    private readonly stateRegime: StateVatRegime,
  ) {}

  @Query('participationHistory')
  participationHistory(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.historyOf, context, args);
  }

  @Query('organisationFacts')
  organisationFacts(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.factsOf, context, args);
  }

  @Query('participationPreview')
  participationPreview(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.previewOf, context, args);
  }

  @Mutation('recordIdentifiers')
  recordIdentifiers(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.record, context, args);
  }

  @Mutation('stateVatRegime')
  stateVatRegime(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.stateRegime, context, args);
  }

  @Mutation('suspendParticipants')
  suspendParticipants(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.suspend, context, args);
  }

  @Mutation('reinstateParticipants')
  reinstateParticipants(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.reinstate, context, args);
  }

  @Mutation('endParticipations')
  endParticipations(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.end, context, args);
  }
}
