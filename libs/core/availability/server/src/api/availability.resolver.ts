import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { read, write, type GraphContext } from '@maillon/platform/server';
import { AnswerQuestion } from '../application/answer-question.use-case';
import { AskProducer } from '../application/ask-producer.use-case';
import { ConfirmWeek } from '../application/confirm-week.use-case';
import { QuestionsOfBuyer } from '../application/my-questions.query';
import { QuestionsToProducer } from '../application/producer-questions.query';
import { WeekOfProducer } from '../application/producer-week.query';
import { SaveWeekPattern } from '../application/save-week-pattern.use-case';
import { SetWeekException } from '../application/set-week-exception.use-case';
import { SetWeekRhythm } from '../application/set-week-rhythm.use-case';

@Resolver()
export class AvailabilityResolver {
  constructor(
    private readonly week: WeekOfProducer,
    private readonly toProducer: QuestionsToProducer,
    private readonly ofBuyer: QuestionsOfBuyer,
    private readonly pattern: SaveWeekPattern,
    private readonly exception: SetWeekException,
    private readonly rhythm: SetWeekRhythm,
    private readonly confirm: ConfirmWeek,
    private readonly ask: AskProducer,
    private readonly answer: AnswerQuestion,
  ) {}

  @Query('producerWeek')
  producerWeek(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.week, context, args);
  }

  @Query('producerQuestions')
  producerQuestions(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.toProducer, context, args);
  }

  @Query('myQuestions')
  myQuestions(@Context() context: GraphContext) {
    return read(this.ofBuyer, context);
  }

  @Mutation('saveWeekPattern')
  saveWeekPattern(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.pattern, context, args);
  }

  @Mutation('setWeekException')
  setWeekException(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.exception, context, args);
  }

  @Mutation('setWeekRhythm')
  setWeekRhythm(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.rhythm, context, args);
  }

  @Mutation('confirmWeek')
  confirmWeek(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.confirm, context, args);
  }

  @Mutation('askProducer')
  askProducer(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.ask, context, args);
  }

  @Mutation('answerQuestion')
  answerQuestion(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.answer, context, args);
  }
}
