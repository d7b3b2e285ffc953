import { Injectable } from '@nestjs/common';
import type { ProducerWeek } from '@maillon/core/availability/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { mondayOf } from '../domain/week';
import { producerIn } from './own-producer';
import { WeekViews } from './week-views';

const input = z.object({ producerId: z.uuid().nullish(), week: z.iso.date().nullish() });
type Input = z.infer<typeof input>;

@Injectable()
export class WeekOfProducer implements ReadCase<Input, ProducerWeek> {
  readonly name = 'availability.producer-week';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(private readonly views: WeekViews) {}

  async read(reading: Reading, { producerId, week }: Input): Promise<ProducerWeek> {
    return this.views.of(reading, producerIn(reading, producerId), week ? mondayOf(week) : undefined);
  }
}
