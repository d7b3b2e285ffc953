import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BreakCommitment } from '../application/break-commitment.use-case';
import { CallOff } from '../application/call-off.use-case';
import { CommitmentOfId } from '../application/commitment.query';
import { CommitmentList } from '../application/commitments.query';
import { CounterCommitment } from '../application/counter-commitment.use-case';
import { DropCommitment } from '../application/drop-commitment.use-case';
import { ProposeCommitment } from '../application/propose-commitment.use-case';
import { SignCommitment } from '../application/sign-commitment.use-case';

@Resolver()
export class CommitmentsResolver {
  constructor(
    private readonly list: CommitmentList,
    private readonly ofId: CommitmentOfId,
    private readonly propose: ProposeCommitment,
    private readonly counter: CounterCommitment,
    private readonly sign: SignCommitment,
    private readonly drop: DropCommitment,
    private readonly call: CallOff,
    private readonly end: BreakCommitment,
  ) {}

  @Query('commitments')
  commitments(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.list, context, args);
  }

  @Query('commitment')
  commitment(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.ofId, context, args);
  }

  @Mutation('proposeCommitment')
  proposeCommitment(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.propose, context, args);
  }

  @Mutation('counterCommitment')
  counterCommitment(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.counter, context, args);
  }

  @Mutation('signCommitment')
  signCommitment(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.sign, context, args);
  }

  @Mutation('dropCommitment')
  dropCommitment(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.drop, context, args);
  }

  @Mutation('callOff')
  callOff(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.call, context, args);
  }

  @Mutation('breakCommitment')
  breakCommitment(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.end, context, args);
  }
}
