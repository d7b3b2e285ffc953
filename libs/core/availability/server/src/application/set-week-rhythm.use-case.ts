import { Injectable } from '@nestjs/common';
import type { ProducerWeek } from '@maillon/core/availability/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Producers } from '../persistence/producers';
import { WeekAsks } from '../persistence/week-asks';
import { producerIn } from './own-producer';
import { scheduleAsk, unscheduleAsk } from './schedule-ask';
import { WeekViews } from './week-views';

const input = z.object({
  producerId: z.uuid().nullish(),
  weekday: z.number().int().min(1).max(7),
  hour: z.number().int().min(0).max(23),
  channel: z.enum(['email', 'sms', 'none']),
});
type Input = z.infer<typeof input>;

@Injectable()
export class SetWeekRhythm implements UseCase<Input, ProducerWeek> {
  readonly name = 'availability.set-week-rhythm';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(
    private readonly asks: WeekAsks,
    private readonly producers: Producers,
    private readonly views: WeekViews,
  ) {}

  async execute(work: Work, { producerId: named, ...rhythm }: Input): Promise<ProducerWeek> {
    const producerId = producerIn(work, named);
    await this.producers.find(work, producerId);
    work.about(producerId);
    const before = await this.asks.rhythm(work, producerId);
    work.changed(before && { ...before }, rhythm);
    await this.asks.saveRhythm(work, producerId, rhythm);
    if (before) unscheduleAsk(work, producerId);
    scheduleAsk(work, producerId, rhythm);
    return this.views.of(work, producerId);
  }
}
