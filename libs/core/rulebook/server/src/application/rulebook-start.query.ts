import { Injectable } from '@nestjs/common';
import type { RulebookStart } from '@maillon/core/rulebook/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { RulebookStarts } from './rulebook-start';

@Injectable()
export class StartOfRulebook implements ReadCase<Record<string, never>, RulebookStart> {
  readonly name = 'rulebook.rulebook-start';
  readonly permission = 'rulebook.manage';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly starts: RulebookStarts) {}

  read(reading: Reading): Promise<RulebookStart> {
    return this.starts.of(reading);
  }
}
