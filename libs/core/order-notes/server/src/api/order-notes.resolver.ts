import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ForgetKitchenWord } from '../application/forget-kitchen-word.use-case';
import { WordsOfKitchen } from '../application/kitchen-words.query';
import { ReadOrderNote } from '../application/read-order-note.query';
import { RememberKitchenWord } from '../application/remember-kitchen-word.use-case';

@Resolver()
export class OrderNotesResolver {
  constructor(
    private readonly note: ReadOrderNote,
    private readonly words: WordsOfKitchen,
    private readonly remember: RememberKitchenWord,
    private readonly forget: ForgetKitchenWord,
  ) {}

  @Query('readOrderNote')
  readOrderNote(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.note, context, args);
  }

  @Query('kitchenWords')
  kitchenWords(@Context() context: GraphContext) {
    return read(this.words, context);
  }

  @Mutation('rememberKitchenWord')
  rememberKitchenWord(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.remember, context, args);
  }

  @Mutation('forgetKitchenWord')
  forgetKitchenWord(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.forget, context, args);
  }
}
