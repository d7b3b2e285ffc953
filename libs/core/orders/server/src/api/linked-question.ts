import type { Locale } from '@maillon/platform/contract';
import type { OneTapAddress, OneTapDoor, OneTapKind, ReadCase, UseCase, UseCases } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { yesOrNo } from './yes-or-no';

/** Of a question that is answered by yes or no. */
export interface QuestionParts<Asked, Answer> {
  readonly link: OneTapKind;
  readonly asked: ReadCase<{ keyHash: string }, Asked>;
  readonly page: (asked: Asked, locale: Locale) => string;
  readonly answer: UseCase<Answer, void>;
  /** What the answer's case is given. */
  readonly input: (keyHash: string, yes: boolean) => Answer;
}

/** A question behind a signed link: its page, and the answer that one gives on it. */
export class LinkedQuestion<Asked, Answer> {
  constructor(
    private readonly door: OneTapDoor,
    private readonly useCases: UseCases,
    private readonly parts: QuestionParts<Asked, Answer>,
  ) {}

  show(request: FastifyRequest, reply: FastifyReply, at: OneTapAddress): Promise<void> {
    const { link, asked, page } = this.parts;
    return this.door.page(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, link, at);
      return page(await this.useCases.read(asked, call, { keyHash }), call.locale);
    });
  }

  take(
    request: FastifyRequest,
    reply: FastifyReply,
    at: OneTapAddress,
    form: Readonly<Record<string, unknown>> | undefined,
  ): Promise<void> {
    const { link, answer, input } = this.parts;
    return this.door.act(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, link, at);
      await this.useCases.run(answer, call, input(keyHash, yesOrNo(form)));
    });
  }
}
