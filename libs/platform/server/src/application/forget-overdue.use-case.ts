import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Keepers } from '../privacy/keepers';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object({}) as z.ZodType<Record<string, never>>;

/** Twice, late or half-way: what is gone is not found again. */
@Injectable()
export class ForgetOverdue implements UseCase<Record<string, never>, { forgotten: number }> {
  readonly name = 'platform.forget-overdue';
  readonly permission = 'platform.manage-personal-data';
  readonly input = input;

  constructor(private readonly keepers: Keepers) {}

  async execute(work: Work): Promise<{ forgotten: number }> {
    let forgotten = 0;
    for (const { strategy } of this.keepers.all()) {
      forgotten += (await strategy.overdue?.(work)) ?? 0;
      await strategy.forgetOverdue?.(work);
    }
    work.note({ forgotten });
    return { forgotten };
  }
}
