import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { LetterKinds } from '../application/letter-kinds.query';
import { SentLetterSums } from '../application/sent-letter-sums.query';
import { SentLetters } from '../application/sent-letters.query';
import { WaitingDigests } from '../application/waiting-digests.query';
import { read } from '../graphql/door';
import type { GraphContext } from '../graphql/request-context';

@Resolver()
export class SentLettersResolver {
  constructor(
    private readonly sent: SentLetters,
    private readonly sums: SentLetterSums,
    private readonly kinds: LetterKinds,
    private readonly waiting: WaitingDigests,
  ) {}

  @Query('sentLetters')
  sentLetters(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.sent, context, args);
  }

  @Query('sentLetterSums')
  sentLetterSums(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.sums, context, args);
  }

  @Query('waitingDigests')
  waitingDigests(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.waiting, context, args);
  }

  @Query('letterKinds')
  letterKinds(@Context() context: GraphContext) {
    return read(this.kinds, context);
  }
}
