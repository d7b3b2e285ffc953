import { Injectable } from '@nestjs/common';
import { CERTIFICATE_LISTS, type CertificateCount, type CertificateList } from '@maillon/core/certificates/contract';
import { say } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { listConditions, visibleCertificates } from './certificate-lists.sql';
import { todayOf } from './certificate-view';

const LISTS = Object.keys(CERTIFICATE_LISTS) as CertificateList[];

@Injectable()
export class CountsOfCertificates implements ReadCase<Record<string, never>, CertificateCount[]> {
  readonly name = 'certificates.certificate-counts';
  readonly permission = 'certificates.read';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  async read(reading: Reading): Promise<CertificateCount[]> {
    const conditions = listConditions(todayOf(reading));
    const columns = LISTS.map((list) => sql`count(*) filter (where ${conditions[list]})::int as ${sql.id(list)}`);
    const counts = await reading.row(
      sql<
        Record<CertificateList, number>
      >`select ${sql.join(columns)} from certificate c where ${visibleCertificates(reading)}`,
    );
    return LISTS.map((list) => ({ list, label: say(CERTIFICATE_LISTS[list], reading.locale), count: counts![list] }));
  }
}
