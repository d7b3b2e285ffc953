import { Injectable } from '@nestjs/common';
import type { DemandableLabel } from '@maillon/core/rulebook/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { DemandableLabels } from '../persistence/demandable-labels';

@Injectable()
export class LabelsToDemand implements ReadCase<Record<string, never>, DemandableLabel[]> {
  readonly name = 'rulebook.demandable-labels';
  readonly permission = 'rulebook.read';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly labels: DemandableLabels) {}

  read(reading: Reading): Promise<DemandableLabel[]> {
    return this.labels.all(reading);
  }
}
