import { Injectable } from '@nestjs/common';
import type { ProducerWeek } from '@maillon/core/availability/contract';
import { MOST_DECLARED } from '@maillon/core/catalogue/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mondayOf } from '../domain/week';
import { Weeks } from '../persistence/weeks';
import { producerIn } from './own-producer';
import { WeekViews } from './week-views';

const quantity = z.number().int().min(0).max(MOST_DECLARED).nullish();
const input = z.object({ unitId: z.uuid(), day: z.iso.date(), quantity });
type Input = z.infer<typeof input>;

@Injectable()
export class SetWeekException implements UseCase<Input, ProducerWeek> {
  readonly name = 'availability.set-week-exception';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(
    private readonly weeks: Weeks,
    private readonly views: WeekViews,
  ) {}

  async execute(work: Work, { unitId, day, quantity: wanted = null }: Input): Promise<ProducerWeek> {
    const owner = await this.weeks.producerOf(work, unitId);
    if (!owner) throw platformRefusals.because('not-found');
    const producerId = producerIn(work, owner);
    work.about(producerId);
    const { units } = await this.views.of(work, producerId, mondayOf(day));
    const before = units.find((one) => one.unitId === unitId)?.exceptions.find((one) => one.day === day);
    work.changed({ quantity: before?.quantity ?? null }, { quantity: wanted }, day);
    await this.weeks.saveException(work, unitId, day, wanted);
    return this.views.of(work, producerId, mondayOf(day));
  }
}
