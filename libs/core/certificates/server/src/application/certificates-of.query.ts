import { Injectable } from '@nestjs/common';
import type { Certificate } from '@maillon/core/certificates/contract';
import { Participations } from '@maillon/core/organisations/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { certificateRows } from '../persistence/certificate-rows.sql';
import { isListed } from './certificate-lists.sql';
import { certificateView, todayOf } from './certificate-view';
import { holderOf } from './holder-of';

const input = z.object({ holderId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

/** Everything that one holder shows, by kind, the latest first. */
@Injectable()
export class CertificatesOfHolder implements ReadCase<Input, Certificate[]> {
  readonly name = 'certificates.certificates-of';
  readonly permission = 'certificates.read';
  readonly input = input;

  constructor(private readonly participations: Participations) {}

  async read(reading: Reading, { holderId }: Input): Promise<Certificate[]> {
    const holder = await holderOf(reading, this.participations, holderId, this.permission);
    const rows = await reading.rows(
      certificateRows(sql`where c.holder_id = ${holder.id}::uuid and ${isListed(todayOf(reading))}
        order by k.rank, c.valid_to desc nulls first, c.id`),
    );
    return rows.map((row) => certificateView(row, reading));
  }
}
