import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import type { Round } from '@maillon/plugins/delivery-rounds/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { rounds } from './round-rows.sql';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class RoundOfId implements ReadCase<Input, Round | null> {
  readonly name = 'delivery-rounds.round';
  readonly permission = 'delivery-rounds.read-own';
  readonly input = input;

  async read(reading: Reading, { id }: Input): Promise<Round | null> {
    return (await rounds(reading, sql`r.id = ${id}::uuid`))[0] ?? null;
  }
}
