import { availabilityManifest } from '@maillon/core/availability/contract';
import { defineServerModule } from '@maillon/platform/server';
import { AvailabilityResolver } from './api/availability.resolver';
import { ClosuresResolver } from './api/closures.resolver';
import { OneTapController } from './api/one-tap.controller';
import { AnswerLines } from './application/answer-lines';
import { AnswerQuestionByLink } from './application/answer-question-by-link.use-case';
import { AnswerQuestion } from './application/answer-question.use-case';
import { AnswerWeekByLink } from './application/answer-week-by-link.use-case';
import { Answering } from './application/answering';
import { AskProducer } from './application/ask-producer.use-case';
import { BuyersOfClosure } from './application/buyers-of-closure';
import { CancelClosure } from './application/cancel-closure.use-case';
import { ClosurePreviewOf } from './application/closure-preview.query';
import { ClosuresOfProducer } from './application/closures.query';
import { ConfirmWeek } from './application/confirm-week.use-case';
import { DeclareClosure } from './application/declare-closure.use-case';
import { QuestionsOfBuyer } from './application/my-questions.query';
import { QuestionsToProducer } from './application/producer-questions.query';
import { WeekOfProducer } from './application/producer-week.query';
import { ProposeWeek } from './application/propose-week.use-case';
import { OpenQuestionByLink } from './application/question-by-link.query';
import { SaveWeekPattern } from './application/save-week-pattern.use-case';
import { SetWeekException } from './application/set-week-exception.use-case';
import { SetWeekRhythm } from './application/set-week-rhythm.use-case';
import { TellOfClosure } from './application/tell-of-closure';
import { OpenWeekByLink } from './application/week-by-link.query';
import { WeekLines } from './application/week-lines';
import { WeekViews } from './application/week-views';
import { availabilityRules } from './availability.ability';
import { ProposeWeekJob } from './jobs/propose-week.job';
import { TellOnClosureCancelled } from './listeners/tell-on-closure-cancelled.listener';
import { TellOnClosureDeclared } from './listeners/tell-on-closure-declared.listener';
import { TellOnQuestionAnswered } from './listeners/tell-on-question-answered.listener';
import { TellOnQuestionAsked } from './listeners/tell-on-question-asked.listener';
import { Closures } from './persistence/closures';
import { availabilityTextsGone } from './persistence/migrations/availability-texts-gone.migration';
import { availabilityTables } from './persistence/migrations/availability-tables.migration';
import { Producers } from './persistence/producers';
import { Questions } from './persistence/questions';
import { WeekAsks } from './persistence/week-asks';
import { Weeks } from './persistence/weeks';

export const availabilityModule = defineServerModule({
  manifest: availabilityManifest,
  rules: availabilityRules,
  migrations: [availabilityTables, availabilityTextsGone],
  useCases: [
    ...[SaveWeekPattern, SetWeekException, SetWeekRhythm, ConfirmWeek, ProposeWeek, AnswerWeekByLink],
    ...[AskProducer, AnswerQuestion, AnswerQuestionByLink, DeclareClosure, CancelClosure],
  ],
  queries: [
    ...[WeekOfProducer, OpenWeekByLink, QuestionsToProducer, QuestionsOfBuyer, OpenQuestionByLink],
    ...[ClosuresOfProducer, ClosurePreviewOf],
  ],
  jobs: [ProposeWeekJob],
  listeners: [TellOnQuestionAsked, TellOnQuestionAnswered, TellOnClosureDeclared, TellOnClosureCancelled],
  resolvers: [AvailabilityResolver, ClosuresResolver],
  controllers: [OneTapController],
  providers: [
    ...[Weeks, WeekAsks, Producers, Questions, Closures],
    ...[WeekLines, WeekViews, AnswerLines, Answering, BuyersOfClosure, TellOfClosure],
  ],
});
