import { Injectable } from '@nestjs/common';
import { rulebookRefusals } from '@maillon/core/rulebook/contract';
import { addDays, localDay } from '@maillon/core/territories/server';
import { say } from '@maillon/platform/contract';
import { Assembled, type Reading } from '@maillon/platform/server';
import type { Start } from '../domain/rulebook-history';
import { RULEBOOK_IN_USE } from './rulebook-in-use';

/** The first delivery day for which nobody has begun to trade. */
@Injectable()
export class RulebookStarts {
  constructor(private readonly assembled: Assembled) {}

  async of(reading: Reading): Promise<Start> {
    const today = localDay(reading.at, reading.territory.timeZone);
    const tomorrow = rulebookRefusals.sentences[rulebookRefusals.code('starts-tomorrow')]!;
    let start: Start = { earliest: addDays(today, 1), reason: say(tomorrow, reading.locale) };
    for (const { strategy } of this.assembled.extensions(RULEBOOK_IN_USE, reading)) {
      const used = await strategy.lastDayInUse(reading);
      if (used && used.day >= start.earliest)
        start = { earliest: addDays(used.day, 1), reason: say(used.reason, reading.locale) };
    }
    return start;
  }
}
