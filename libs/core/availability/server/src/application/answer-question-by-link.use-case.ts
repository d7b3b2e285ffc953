import { Injectable } from '@nestjs/common';
import { MOST_DECLARED } from '@maillon/core/catalogue/server';
import { linkKey, stillOpen, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Questions } from '../persistence/questions';
import { Answering } from './answering';

const input = z.object({
  keyHash: linkKey,
  quantity: z.number().int().min(0).max(MOST_DECLARED),
});
type Input = z.infer<typeof input>;

@Injectable()
export class AnswerQuestionByLink implements UseCase<Input, { answered: number }> {
  readonly name = 'availability.answer-question-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly questions: Questions,
    private readonly answering: Answering,
  ) {}

  async execute(work: Work, { keyHash, quantity }: Input): Promise<{ answered: number }> {
    const { id } = stillOpen(await this.questions.byKey(work, keyHash), work.at);
    await this.answering.of(work, await this.questions.forChange(work, id), quantity);
    return { answered: quantity };
  }
}
