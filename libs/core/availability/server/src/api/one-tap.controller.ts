import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { OneTapDoor, OneTapLinks, RequestCalls, UseCases, type OneTapAddress } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerQuestionByLink } from '../application/answer-question-by-link.use-case';
import { AnswerWeekByLink } from '../application/answer-week-by-link.use-case';
import { QUESTION_LINK, WEEK_LINK } from '../application/one-tap-kinds';
import { OpenQuestionByLink } from '../application/question-by-link.query';
import { OpenWeekByLink } from '../application/week-by-link.query';
import { lineAnswers, quantityOf, viewOf, type Form } from './one-tap-form';
import { pageOfQuestion, pageOfWeek } from './one-tap-pages';

/** What a producer answers without signing in. */
@Controller('/api/un-geste')
export class OneTapController {
  private readonly door: OneTapDoor;

  constructor(
    calls: RequestCalls,
    links: OneTapLinks,
    private readonly useCases: UseCases,
    private readonly week: OpenWeekByLink,
    private readonly answerWeek: AnswerWeekByLink,
    private readonly question: OpenQuestionByLink,
    private readonly answerQuestion: AnswerQuestionByLink,
  ) {
    this.door = new OneTapDoor(calls, links, [WEEK_LINK, QUESTION_LINK]);
  }

  @Get('semaine/:territory/:key')
  showWeek(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param() at: OneTapAddress,
    @Query() query: Form,
  ) {
    return this.door.page(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, WEEK_LINK, at);
      return pageOfWeek(await this.useCases.read(this.week, call, { keyHash }), call.locale, viewOf(query));
    });
  }

  @Post('semaine/:territory/:key')
  takeWeek(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: OneTapAddress, @Body() form: Form) {
    return this.door.act(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, WEEK_LINK, at);
      await this.useCases.run(this.answerWeek, call, { keyHash, answers: lineAnswers(form) });
    });
  }

  @Get('question/:territory/:key')
  showQuestion(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: OneTapAddress) {
    return this.door.page(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, QUESTION_LINK, at);
      return pageOfQuestion(await this.useCases.read(this.question, call, { keyHash }), call.locale);
    });
  }

  @Post('question/:territory/:key')
  takeQuestion(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param() at: OneTapAddress,
    @Body() form: Form,
  ) {
    return this.door.act(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, QUESTION_LINK, at);
      await this.useCases.run(this.answerQuestion, call, { keyHash, quantity: quantityOf(form) });
    });
  }
}
