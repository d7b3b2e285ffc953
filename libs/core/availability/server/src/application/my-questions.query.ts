import { Injectable } from '@nestjs/common';
import type { AvailabilityQuestion } from '@maillon/core/availability/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Questions } from '../persistence/questions';
import { LOOKED_BACK_MS } from './producer-questions.query';
import { questionView } from './question-view';

const input = z.object({});

@Injectable()
export class QuestionsOfBuyer implements ReadCase<Record<string, never>, AvailabilityQuestion[]> {
  readonly name = 'availability.my-questions';
  readonly permission = 'availability.ask';
  readonly input = input as z.ZodType<Record<string, never>>;

  constructor(private readonly questions: Questions) {}

  async read(reading: Reading): Promise<AvailabilityQuestion[]> {
    const since = new Date(reading.at.getTime() - LOOKED_BACK_MS);
    const own = reading.visible(this.permission, 'Question', { buyerId: 'q.buyer_id' });
    return (await this.questions.since(reading, since, own)).map(questionView);
  }
}
