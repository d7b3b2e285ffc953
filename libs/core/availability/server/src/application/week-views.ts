import { Injectable } from '@nestjs/common';
import type { ProducerWeek } from '@maillon/core/availability/contract';
import { localDay } from '@maillon/core/territories/server';
import type { Reading } from '@maillon/platform/server';
import { weekAfter, type WeekUnit } from '../domain/week';
import { Producers } from '../persistence/producers';
import { WeekAsks } from '../persistence/week-asks';
import { WeekLines, lineView } from './week-lines';

/** A producer's week as the screens show it. */
@Injectable()
export class WeekViews {
  constructor(
    private readonly producers: Producers,
    private readonly lines: WeekLines,
    private readonly asks: WeekAsks,
  ) {}

  async of(reading: Reading, producerId: string, week = nextWeek(reading)): Promise<ProducerWeek> {
    const { name } = await this.producers.find(reading, producerId);
    const { units, lines } = await this.lines.of(reading, producerId, week);
    const rhythm = await this.asks.rhythm(reading, producerId);
    return { producerId, producerName: name, week, lines: lines.map(lineView), units: units.map(unitView), rhythm };
  }
}

export function nextWeek({ at, territory }: Pick<Reading, 'at' | 'territory'>): string {
  return weekAfter(localDay(at, territory.timeZone));
}

function unitView({ unitId, productName, unitLabel, usual, exceptions }: WeekUnit) {
  return { unitId, productName, unitLabel, usual: usual && [...usual], exceptions: [...exceptions] };
}
