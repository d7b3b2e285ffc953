import { Injectable } from '@nestjs/common';
import { availabilityRefusals, type ProducerWeek } from '@maillon/core/availability/contract';
import { MOST_DECLARED } from '@maillon/core/catalogue/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { DAYS_OF_WEEK } from '../domain/week';
import { Weeks } from '../persistence/weeks';
import { producerIn } from './own-producer';
import { WeekViews } from './week-views';

const input = z.object({ unitId: z.uuid(), usual: z.array(z.number().int()).max(31).nullish() });
type Input = z.infer<typeof input>;

@Injectable()
export class SaveWeekPattern implements UseCase<Input, ProducerWeek> {
  readonly name = 'availability.save-week-pattern';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(
    private readonly weeks: Weeks,
    private readonly views: WeekViews,
  ) {}

  async execute(work: Work, { unitId, usual = null }: Input): Promise<ProducerWeek> {
    const owner = await this.weeks.producerOf(work, unitId);
    if (!owner) throw platformRefusals.because('not-found');
    const producerId = producerIn(work, owner);
    if (usual && (usual.length !== DAYS_OF_WEEK || usual.some((one) => one < 0 || one > MOST_DECLARED)))
      throw availabilityRefusals.because('week-days');
    work.about(producerId);
    const before = (await this.views.of(work, producerId)).units.find((one) => one.unitId === unitId)?.usual;
    work.changed({ usual: before?.join(' ') ?? null }, { usual: usual?.join(' ') ?? null });
    await this.weeks.saveUsual(work, unitId, usual);
    return this.views.of(work, producerId);
  }
}
