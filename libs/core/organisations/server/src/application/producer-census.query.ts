import { Injectable } from '@nestjs/common';
import type { ProducerCensus } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { CensusEntries } from '../persistence/census-entries';
import { visibleProducers } from './producers.query';

const input = z.object({ producerId: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class CensusOfProducer implements ReadCase<Input, ProducerCensus | null> {
  readonly name = 'organisations.producer-census';
  readonly permission = 'organisations.read-producers';
  readonly input = input;

  constructor(private readonly entries: CensusEntries) {}

  async read(reading: Reading, { producerId }: Input): Promise<ProducerCensus | null> {
    const seen = await reading.row(
      sql`select 1 from participation p where p.id = ${producerId}::uuid and ${visibleProducers(reading)}`,
    );
    if (!seen) return null;
    const entry = await this.entries.find(reading, producerId);
    const facts = Object.entries(entry?.facts ?? {}).map(([field, fact]) => ({ field, ...fact }));
    return { producerId, trades: entry?.trades ?? null, facts };
  }
}
