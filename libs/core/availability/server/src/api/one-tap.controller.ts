import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { availabilityRefusals } from '@maillon/core/availability/contract';
import { Refusal } from '@maillon/platform/contract';
import { RequestCalls, UseCases, type Call } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerQuestionByLink } from '../application/answer-question-by-link.use-case';
import { AnswerWeekByLink } from '../application/answer-week-by-link.use-case';
import { OneTapLinks, type OneTapKind } from '../application/one-tap-links';
import { OpenQuestionByLink } from '../application/question-by-link.query';
import { OpenWeekByLink } from '../application/week-by-link.query';
import { lineAnswers, quantityOf, viewOf, type Form } from './one-tap-form';
import { pageOfQuestion, pageOfRefusal, pageOfWeek } from './one-tap-pages';

interface At {
  readonly territory: string;
  readonly key: string;
}

interface Opened {
  readonly call: Call;
  readonly keyHash: string;
}

const TERRITORY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Pages that work without login, without script and on a slow line. Whoever opens one changes nothing; only its buttons do. */
@Controller('/api/un-geste')
export class OneTapController {
  constructor(
    private readonly calls: RequestCalls,
    private readonly useCases: UseCases,
    private readonly links: OneTapLinks,
    private readonly week: OpenWeekByLink,
    private readonly answerWeek: AnswerWeekByLink,
    private readonly question: OpenQuestionByLink,
    private readonly answerQuestion: AnswerQuestionByLink,
  ) {}

  @Get('semaine/:territory/:key')
  showWeek(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: At, @Query() query: Form) {
    return this.page(request, reply, async () => {
      const { call, keyHash } = this.opened(request, 'week', at);
      return pageOfWeek(await this.useCases.read(this.week, call, { keyHash }), call.locale, viewOf(query));
    });
  }

  @Post('semaine/:territory/:key')
  takeWeek(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: At, @Body() form: Form) {
    return this.act(request, reply, async () => {
      const { call, keyHash } = this.opened(request, 'week', at);
      await this.useCases.run(this.answerWeek, call, { keyHash, answers: lineAnswers(form) });
    });
  }

  @Get('question/:territory/:key')
  showQuestion(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: At) {
    return this.page(request, reply, async () => {
      const { call, keyHash } = this.opened(request, 'question', at);
      return pageOfQuestion(await this.useCases.read(this.question, call, { keyHash }), call.locale);
    });
  }

  @Post('question/:territory/:key')
  takeQuestion(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: At, @Body() form: Form) {
    return this.act(request, reply, async () => {
      const { call, keyHash } = this.opened(request, 'question', at);
      await this.useCases.run(this.answerQuestion, call, { keyHash, quantity: quantityOf(form) });
    });
  }

  /** A key that we did not sign for that territory and purpose never reaches the database. */
  private opened(request: FastifyRequest, kind: OneTapKind, { territory, key }: At): Opened {
    const keyHash = TERRITORY.test(territory) ? this.links.recognise(kind, territory, key) : null;
    if (!keyHash) throw availabilityRefusals.because('link-unknown');
    const credentials = { kind: 'message', territoryId: territory, membershipId: null } as const;
    return { call: { ...this.calls.of(request), credentials }, keyHash };
  }

  /** Afterwards the page is opened again: to load it anew sends nothing twice. */
  private act(request: FastifyRequest, reply: FastifyReply, take: () => Promise<void>): Promise<void> {
    return this.page(request, reply, async () => {
      await take();
      return null;
    });
  }

  private async page(request: FastifyRequest, reply: FastifyReply, make: () => Promise<string | null>): Promise<void> {
    void reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex')
      .header('content-type', 'text/html; charset=utf-8');
    try {
      const page = await make();
      if (page === null) void reply.code(303).header('location', `${request.url.split('?')[0]}?vu=1`);
      await reply.send(page ?? '');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const status = error.code === availabilityRefusals.code('link-unknown') ? 404 : 409;
      const back = status === 404 ? null : request.url.split('?')[0]!;
      await reply.code(status).send(pageOfRefusal(error, this.calls.of(request).locale, back));
    }
  }
}
