import { Injectable } from '@nestjs/common';
import { MOST_DECLARED } from '@maillon/core/catalogue/server';
import { linkKey, stillOpen, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { WeekAsks } from '../persistence/week-asks';
import { AnswerLines, type LineAnswer } from './answer-lines';
import { WeekLines, type WeekLine } from './week-lines';

const answer = z.object({ lineId: z.uuid(), quantity: z.number().int().min(0).max(MOST_DECLARED) });
const input = z.object({
  keyHash: linkKey,
  // Null: all good, as it was proposed or answered before.
  answers: z.array(answer).max(500).nullable(),
});
type Input = z.infer<typeof input>;

/** Whoever holds the link answers for the producer: the trace says that it was by a link, and which. */
@Injectable()
export class AnswerWeekByLink implements UseCase<Input, { answered: number }> {
  readonly name = 'availability.answer-week-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly asks: WeekAsks,
    private readonly answers: AnswerLines,
    private readonly lines: WeekLines,
  ) {}

  async execute(work: Work, { keyHash, answers }: Input): Promise<{ answered: number }> {
    const ask = stillOpen(await this.asks.byKey(work, keyHash), work.at);
    work.about(ask.producerId, ask.id);
    const all = answers ?? (await this.lines.of(work, ask.producerId, ask.week)).lines.map(asItStands);
    const answered = all.length ? await this.answers.of(work, ask, all, 'one-tap') : 0;
    return { answered };
  }
}

function asItStands({ id: lineId, answered, proposed, offerId }: WeekLine): LineAnswer {
  return { lineId, quantity: offerId ? proposed : (answered ?? proposed) };
}
