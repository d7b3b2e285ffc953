import { Injectable } from '@nestjs/common';
import type { ProducerWeek } from '@maillon/core/availability/contract';
import { MOST_DECLARED, type OfferSource } from '@maillon/core/catalogue/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mondayOf } from '../domain/week';
import { AnswerLines } from './answer-lines';
import { producerIn } from './own-producer';
import { WeekViews } from './week-views';

const answer = z.object({ lineId: z.uuid(), quantity: z.number().int().min(0).max(MOST_DECLARED) });
const input = z.object({
  producerId: z.uuid().nullish(),
  week: z.iso.date(),
  answers: z.array(answer).min(1).max(500),
});
type Input = z.infer<typeof input>;

/** The producer confirms, or a hub for whoever answered by telephone or on paper: the trace says which. */
@Injectable()
export class ConfirmWeek implements UseCase<Input, ProducerWeek> {
  readonly name = 'availability.confirm-week';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(
    private readonly answers: AnswerLines,
    private readonly views: WeekViews,
  ) {}

  async execute(work: Work, { producerId: named, week: day, answers }: Input): Promise<ProducerWeek> {
    const [producerId, week] = [producerIn(work, named), mondayOf(day)];
    work.about(producerId);
    await this.answers.of(work, { producerId, week }, answers, sourceOf(work, producerId));
    return this.views.of(work, producerId, week);
  }
}

function sourceOf({ actor }: Work, producerId: string): OfferSource {
  return actor.kind === 'person' && actor.organisationId !== producerId ? 'phone' : 'proposal';
}
