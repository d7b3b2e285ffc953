import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { z } from 'zod';
import { keyOf, pageInput, pageOf, type Page } from '../graphql/page';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

export interface AuditView {
  id: string;
  at: string;
  who: string;
  useCase: string;
  summary: unknown;
}

const input = z.object(pageInput);
type Input = z.infer<typeof input>;

@Injectable()
export class Audit implements ReadCase<Input, Page<AuditView>> {
  readonly name = 'platform.audit';
  readonly permission = 'platform.read-audit';
  readonly input = input as z.ZodType<Input>;

  async read(reading: Reading, { first, after }: Input): Promise<Page<AuditView>> {
    const key = keyOf(after, 2);
    const rows = await reading.rows(sql<AuditView>`select id, at, who, use_case as "useCase", summary from audit_entry
      where (${key?.[0] ?? null}::timestamptz is null or (at, id) < (${key?.[0] ?? null}::timestamptz, ${key?.[1] ?? null}::uuid))
      order by at desc, id desc limit ${first + 1}`);
    return pageOf(
      rows,
      first,
      (row) => [row.at, row.id],
      (row) => row,
    );
  }
}
