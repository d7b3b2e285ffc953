import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import type { RoundPlan } from '@maillon/plugins/delivery-rounds/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { rounds, unplannedOf } from './round-rows.sql';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

@Injectable()
export class RoundPlanQuery implements ReadCase<Input, RoundPlan> {
  readonly name = 'delivery-rounds.round-plan';
  readonly permission = 'delivery-rounds.read';
  readonly input = input;

  async read(reading: Reading, { day }: Input): Promise<RoundPlan> {
    return {
      day,
      rounds: await rounds(reading, sql`r.day = ${day}::date`),
      unplanned: await unplannedOf(reading, day),
    };
  }
}
