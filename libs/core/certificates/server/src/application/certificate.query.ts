import { Injectable } from '@nestjs/common';
import type { Certificate } from '@maillon/core/certificates/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { certificateRows } from '../persistence/certificate-rows.sql';
import { visibleCertificates } from './certificate-lists.sql';
import { certificateView } from './certificate-view';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class CertificateOfId implements ReadCase<Input, Certificate | null> {
  readonly name = 'certificates.certificate';
  readonly permission = 'certificates.read';
  readonly input = input;

  async read(reading: Reading, { id }: Input): Promise<Certificate | null> {
    const row = await reading.row(certificateRows(sql`where c.id = ${id}::uuid and ${visibleCertificates(reading)}`));
    return row && certificateView(row, reading);
  }
}
