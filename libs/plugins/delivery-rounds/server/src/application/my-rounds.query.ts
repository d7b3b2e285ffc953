import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import type { Round } from '@maillon/plugins/delivery-rounds/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { rounds } from './round-rows.sql';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

/** Rounds of the driver who asks. */
@Injectable()
export class MyRoundsQuery implements ReadCase<Input, Round[]> {
  readonly name = 'delivery-rounds.my-rounds';
  readonly permission = 'delivery-rounds.read-own';
  readonly input = input;

  async read(reading: Reading, { day }: Input): Promise<Round[]> {
    const me = reading.actor.kind === 'person' ? reading.actor.membershipId : null;
    return rounds(reading, sql`r.day = ${day}::date and v.driver_membership_id = ${me}::uuid`);
  }
}
