import { Injectable } from '@nestjs/common';
import type { AvailabilityQuestion } from '@maillon/core/availability/contract';
import { MOST_DECLARED } from '@maillon/core/catalogue/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Questions } from '../persistence/questions';
import { Answering } from './answering';
import { questionView } from './question-view';

const input = z.object({ id: z.uuid(), quantity: z.number().int().min(0).max(MOST_DECLARED) });
type Input = z.infer<typeof input>;

@Injectable()
export class AnswerQuestion implements UseCase<Input, AvailabilityQuestion> {
  readonly name = 'availability.answer-question';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(
    private readonly questions: Questions,
    private readonly answering: Answering,
  ) {}

  async execute(work: Work, { id, quantity }: Input): Promise<AvailabilityQuestion> {
    const question = await this.questions.forChange(work, id);
    work.allow(this.permission, 'Availability', { producerId: question.producerId });
    await this.answering.of(work, question, quantity);
    return questionView((await this.questions.find(work, id))!);
  }
}
