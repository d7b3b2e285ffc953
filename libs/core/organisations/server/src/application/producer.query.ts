import { Injectable } from '@nestjs/common';
import type { Producer } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { participations } from './participation-page';
import { PRODUCER, visibleProducers } from './producers.query';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class ProducerOfId implements ReadCase<Input, Producer | null> {
  readonly name = 'organisations.producer';
  readonly permission = 'organisations.read-producers';
  readonly input = input;

  read(reading: Reading, { id }: Input): Promise<Producer | null> {
    return reading.row(
      participations(PRODUCER, sql`p.id = ${id}::uuid and ${visibleProducers(reading)}`) as RawBuilder<Producer>,
    );
  }
}
