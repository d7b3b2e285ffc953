import { Injectable } from '@nestjs/common';
import type { Buyer } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { BUYER, visibleBuyers } from './buyers.query';
import { participations } from './participation-page';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class BuyerOfId implements ReadCase<Input, Buyer | null> {
  readonly name = 'organisations.buyer';
  readonly permission = 'organisations.read-buyers';
  readonly input = input;

  read(reading: Reading, { id }: Input): Promise<Buyer | null> {
    return reading.row(
      participations(BUYER, sql`p.id = ${id}::uuid and ${visibleBuyers(reading)}`) as RawBuilder<Buyer>,
    );
  }
}
