import { Injectable } from '@nestjs/common';
import type { AvailabilityQuestion } from '@maillon/core/availability/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { Questions } from '../persistence/questions';
import { producerIn } from './own-producer';
import { questionView } from './question-view';

const input = z.object({ producerId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

export const LOOKED_BACK_MS = 30 * 86_400_000;

@Injectable()
export class QuestionsToProducer implements ReadCase<Input, AvailabilityQuestion[]> {
  readonly name = 'availability.producer-questions';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(private readonly questions: Questions) {}

  async read(reading: Reading, { producerId }: Input): Promise<AvailabilityQuestion[]> {
    const since = new Date(reading.at.getTime() - LOOKED_BACK_MS);
    const of = sql`q.producer_id = ${producerIn(reading, producerId)}::uuid`;
    return (await this.questions.since(reading, since, of)).map(questionView);
  }
}
