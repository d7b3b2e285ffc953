import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Keepers } from '../privacy/keepers';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({}) as z.ZodType<Record<string, never>>;

/** How much the territory holds longer than it may. */
@Injectable()
export class OverdueData implements ReadCase<Record<string, never>, number> {
  readonly name = 'platform.overdue-data';
  readonly permission = 'platform.manage-personal-data';
  readonly input = input;

  constructor(private readonly keepers: Keepers) {}

  async read(reading: Reading): Promise<number> {
    let count = 0;
    for (const { strategy } of this.keepers.all()) count += (await strategy.overdue?.(reading)) ?? 0;
    return count;
  }
}
