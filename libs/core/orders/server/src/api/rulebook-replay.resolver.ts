import { read, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { ReplayOfRulebook } from '../application/rulebook-replay.query';

@Resolver()
export class RulebookReplayResolver {
  constructor(private readonly replay: ReplayOfRulebook) {}

  @Query('rulebookReplay')
  rulebookReplay(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.replay, context, args);
  }
}
