import { Injectable } from '@nestjs/common';
import type { Buyer, BuyerPage } from '@maillon/core/organisations/contract';
import { pageInput, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { inOneOf, inStates, participationPage } from './participation-page';

const input = z.object({
  search: z.string().max(100).nullish(),
  kind: z.string().nullish(),
  states: inStates,
  ...pageInput,
});
type Input = z.infer<typeof input>;

export const BUYER = sql`p.id, p.name, p.siret, p.kind, p.email, p.phone, p.state`;

export function visibleBuyers(reading: Reading): RawBuilder<boolean> {
  return sql<boolean>`p.part = 'buyer' and ${reading.visible('organisations.read-buyers', 'Buyer', { id: 'p.id' })}`;
}

@Injectable()
export class Buyers implements ReadCase<Input, BuyerPage> {
  readonly name = 'organisations.buyers';
  readonly permission = 'organisations.read-buyers';
  readonly input = input as z.ZodType<Input>;

  read(reading: Reading, { search, kind, states, first, after }: Input): Promise<BuyerPage> {
    const ofKind = kind ? sql<boolean>`p.kind = ${kind}` : sql<boolean>`true`;
    const condition = sql<boolean>`${visibleBuyers(reading)} and ${ofKind} and ${inOneOf(states)}`;
    return participationPage<Buyer>(reading, BUYER, { condition, search, first, after });
  }
}
