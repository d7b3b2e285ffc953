import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChooseDigestHour } from '../application/choose-digest-hour.use-case';
import { ChooseLetterLanguage } from '../application/choose-letter-language.use-case';
import { ChooseLetterChannel } from '../application/choose-letter-channel.use-case';
import { ChooseLetter } from '../application/choose-letter.use-case';
import { ConfirmTextNumber } from '../application/confirm-text-number.use-case';
import { ForgetTextNumber } from '../application/forget-text-number.use-case';
import { GiveTextNumber } from '../application/give-text-number.use-case';
import { OwnLetters } from '../application/own-letters.query';
import { SetTextQuietHours } from '../application/set-text-quiet-hours.use-case';
import { read, write } from '../graphql/door';
import type { GraphContext } from '../graphql/request-context';

@Resolver()
export class LettersResolver {
  constructor(
    private readonly own: OwnLetters,
    private readonly choose: ChooseLetter,
    private readonly hour: ChooseDigestHour,
    private readonly language: ChooseLetterLanguage,
    private readonly channel: ChooseLetterChannel,
    private readonly give: GiveTextNumber,
    private readonly confirm: ConfirmTextNumber,
    private readonly forget: ForgetTextNumber,
    private readonly quiet: SetTextQuietHours,
  ) {}

  @Query('myLetters')
  myLetters(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.own, context, args);
  }

  @Mutation('chooseLetter')
  chooseLetter(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.choose, context, args);
  }

  @Mutation('chooseDigestHour')
  chooseDigestHour(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.hour, context, args);
  }

  @Mutation('chooseLetterLanguage')
  chooseLetterLanguage(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.language, context, args);
  }

  @Mutation('chooseLetterChannel')
  chooseLetterChannel(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.channel, context, args);
  }

  @Mutation('giveTextNumber')
  giveTextNumber(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.give, context, args);
  }

  @Mutation('confirmTextNumber')
  confirmTextNumber(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.confirm, context, args);
  }

  @Mutation('forgetTextNumber')
  forgetTextNumber(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.forget, context, args);
  }

  @Mutation('setTextQuietHours')
  setTextQuietHours(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.quiet, context, args);
  }
}
