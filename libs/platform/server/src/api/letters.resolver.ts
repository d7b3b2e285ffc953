import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChooseLetterLanguage } from '../application/choose-letter-language.use-case';
import { ChooseLetter } from '../application/choose-letter.use-case';
import { OwnLetters } from '../application/own-letters.query';
import { read, write } from '../graphql/door';
import type { GraphContext } from '../graphql/request-context';

@Resolver()
export class LettersResolver {
  constructor(
    private readonly own: OwnLetters,
    private readonly choose: ChooseLetter,
    private readonly language: ChooseLetterLanguage,
  ) {}

  @Query('myLetters')
  myLetters(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.own, context, args);
  }

  @Mutation('chooseLetter')
  chooseLetter(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.choose, context, args);
  }

  @Mutation('chooseLetterLanguage')
  chooseLetterLanguage(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.language, context, args);
  }
}
