import { Injectable } from '@nestjs/common';
import type { Producer, ProducerPage } from '@maillon/core/organisations/contract';
import { pageInput, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { inOneOf, inStates, participationPage } from './participation-page';

const input = z.object({
  search: z.string().max(100).nullish(),
  family: z.string().nullish(),
  states: inStates,
  approximate: z.boolean().nullish(),
  ...pageInput,
});
type Input = z.infer<typeof input>;

export const PRODUCER = sql`p.id, p.name, p.siret, p.family, p.labels, p.email, p.phone, p.state, p.since,
  p.brings_to_hub as "bringsToHub", p.preparation_days as "preparationDays"`;

export function visibleProducers(reading: Reading): RawBuilder<boolean> {
  return sql<boolean>`p.part = 'producer' and ${reading.visible('organisations.read-producers', 'Producer', { id: 'p.id' })}`;
}

@Injectable()
export class Producers implements ReadCase<Input, ProducerPage> {
  readonly name = 'organisations.producers';
  readonly permission = 'organisations.read-producers';
  readonly input = input as z.ZodType<Input>;

  read(reading: Reading, { search, family, states, approximate, first, after }: Input): Promise<ProducerPage> {
    const ofFamily = family ? sql<boolean>`p.family = ${family}` : sql<boolean>`true`;
    const placed = approximate ? sql<boolean>`s.approximate` : sql<boolean>`true`;
    const condition = sql<boolean>`${visibleProducers(reading)} and ${ofFamily} and ${inOneOf(states)} and ${placed}`;
    return participationPage<Producer>(reading, PRODUCER, { condition, search, first, after });
  }
}
