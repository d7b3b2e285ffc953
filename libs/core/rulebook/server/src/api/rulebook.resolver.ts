import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LabelsToDemand } from '../application/demandable-labels.query';
import { LocalProducersOfDay } from '../application/local-producers.query';
import { PublishRulebook } from '../application/publish-rulebook.use-case';
import { RulebookOn } from '../application/rulebook-on.query';
import { StartOfRulebook } from '../application/rulebook-start.query';
import { RulebookVersions } from '../application/rulebook-versions.query';
import { WithdrawRulebook } from '../application/withdraw-rulebook.use-case';

@Resolver()
export class RulebookResolver {
  constructor(
    private readonly on: RulebookOn,
    private readonly versions: RulebookVersions,
    private readonly start: StartOfRulebook,
    private readonly labels: LabelsToDemand,
    private readonly local: LocalProducersOfDay,
    private readonly publish: PublishRulebook,
    private readonly withdraw: WithdrawRulebook,
  ) {}

  @Query('rulebookOn')
  rulebookOn(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.on, context, args);
  }

  @Query('rulebookVersions')
  rulebookVersions(@Context() context: GraphContext) {
    return read(this.versions, context);
  }

  @Query('rulebookStart')
  rulebookStart(@Context() context: GraphContext) {
    return read(this.start, context);
  }

  @Query('demandableLabels')
  demandableLabels(@Context() context: GraphContext) {
    return read(this.labels, context);
  }

  @Query('localProducers')
  localProducers(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.local, context, args);
  }

  @Mutation('publishRulebook')
  publishRulebook(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.publish, context, args);
  }

  @Mutation('withdrawRulebook')
  withdrawRulebook(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.withdraw, context, args);
  }
}
