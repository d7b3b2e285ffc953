import { Injectable } from '@nestjs/common';
import type { RulebookVersion } from '@maillon/core/rulebook/contract';
import { localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Rulebooks } from '../persistence/rulebooks';
import { versionView } from './version-view';

/** A territory publishes a handful of versions a year: they come all at once, the latest first. */
@Injectable()
export class RulebookVersions implements ReadCase<Record<string, never>, RulebookVersion[]> {
  readonly name = 'rulebook.rulebook-versions';
  readonly permission = 'rulebook.manage';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly rulebooks: Rulebooks) {}

  async read(reading: Reading): Promise<RulebookVersion[]> {
    const history = await this.rulebooks.history(reading);
    const today = localDay(reading.at, reading.territory.timeZone);
    return history.versions
      .toSorted((a, b) => (a.validFrom === b.validFrom ? b.number - a.number : a.validFrom < b.validFrom ? 1 : -1))
      .map((version) => versionView(history, version, today));
  }
}
