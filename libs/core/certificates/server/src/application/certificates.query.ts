import { Injectable } from '@nestjs/common';
import { CERTIFICATE_LISTS, type Certificate, type CertificateList } from '@maillon/core/certificates/contract';
import { headingKey, keyOf, pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { certificateRows, type CertificateRow } from '../persistence/certificate-rows.sql';
import { isListed, listConditions, visibleCertificates } from './certificate-lists.sql';
import { certificateView, todayOf } from './certificate-view';

const input = z.object({
  list: z.enum(Object.keys(CERTIFICATE_LISTS) as [CertificateList, ...CertificateList[]]).nullish(),
  kind: z.string().max(60).nullish(),
  search: z.string().max(100).nullish(),
  ...pageInput,
});
type Input = z.infer<typeof input>;

interface KeyedRow extends CertificateRow {
  readonly key: string;
}

// What waits comes first, the longest wait first; then what ends first.
const KEY = sql`case when c.decision = 'filed' then '0 ' || to_char(c.filed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') else '1 ' || c.valid_to end`;

@Injectable()
export class CertificatePageQuery implements ReadCase<Input, Page<Certificate>> {
  readonly name = 'certificates.certificates';
  readonly permission = 'certificates.read';
  readonly input = input as z.ZodType<Input>;

  async read(reading: Reading, { list, kind, search, first, after }: Input): Promise<Page<Certificate>> {
    const today = todayOf(reading);
    const conditions = [
      visibleCertificates(reading),
      list ? listConditions(today)[list] : isListed(today),
      ...(kind ? [sql`c.kind = ${kind}`] : []),
      ...matches(search),
      ...following(after),
    ];
    const rows = (await reading.rows(
      certificateRows(
        sql`where ${sql.join(conditions, sql` and `)} order by coalesce(${KEY}, '2'), c.id limit ${first + 1}`,
        sql`, coalesce(${KEY}, '2') as key`,
      ),
    )) as KeyedRow[];
    return pageOf(
      rows,
      first,
      (row) => [row.key, row.id],
      ({ key: _, ...row }) => certificateView(row, reading),
    );
  }
}

function following(after: string | null | undefined): RawBuilder<unknown>[] {
  const key = keyOf(after, 2);
  return key ? [sql`(coalesce(${KEY}, '2'), c.id) > (${key[0]}::text, ${key[1]}::uuid)`] : [];
}

/** By a part of the holder's name, or the beginning of the number. */
function matches(search: string | null | undefined): RawBuilder<unknown>[] {
  const words = headingKey(search ?? '');
  if (!words) return [];
  const anywhere = `%${words.replaceAll(' ', '%')}%`;
  return [sql`(app.plain(p.name) like ${anywhere} or app.plain(coalesce(c.number, '')) like ${anywhere})`];
}
