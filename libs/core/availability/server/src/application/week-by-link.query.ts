import { Injectable } from '@nestjs/common';
import { linkKey, stillOpen, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Producers } from '../persistence/producers';
import { WeekAsks } from '../persistence/week-asks';
import { WeekLines, type WeekLine } from './week-lines';

const input = z.object({ keyHash: linkKey });
type Input = z.infer<typeof input>;

export interface WeekByLink {
  readonly territory: string;
  readonly producerName: string;
  readonly week: string;
  readonly lines: readonly WeekLine[];
}

/** What a link to a week shows to whoever holds it: that week of that producer, and nothing else. */
@Injectable()
export class OpenWeekByLink implements ReadCase<Input, WeekByLink> {
  readonly name = 'availability.open-week-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly asks: WeekAsks,
    private readonly producers: Producers,
    private readonly lines: WeekLines,
  ) {}

  async read(reading: Reading, { keyHash }: Input): Promise<WeekByLink> {
    const { producerId, week } = stillOpen(await this.asks.byKey(reading, keyHash), reading.at);
    const { name } = await this.producers.find(reading, producerId);
    const { lines } = await this.lines.of(reading, producerId, week);
    return { territory: reading.territory.name, producerName: name, week, lines };
  }
}
