import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { keyOf, pageInput, pageOf, type Page } from '../graphql/page';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { auditEntries, type AuditView } from './audit.sql';

const input = z.object({
  person: z.uuid().nullish(),
  act: z.string().max(100).nullish(),
  module: z.string().max(60).nullish(),
  object: z.uuid().nullish(),
  from: z.iso.date().nullish(),
  to: z.iso.date().nullish(),
  ...pageInput,
});
type Input = z.infer<typeof input>;

/** The log of what was written in the territory, the latest first. */
@Injectable()
export class Audit implements ReadCase<Input, Page<AuditView>> {
  readonly name = 'platform.audit';
  readonly permission = 'platform.read-audit';
  readonly input = input as z.ZodType<Input>;

  async read(reading: Reading, { first, after, ...filter }: Input): Promise<Page<AuditView>> {
    const [at, id] = keyOf(after, 2) ?? [];
    const key = at === undefined ? null : { at: String(at), id: String(id) };
    const rows = await reading.rows(auditEntries(filter, key, first + 1, reading.territory.timeZone));
    return pageOf(
      rows,
      first,
      (row) => [row.at, row.id],
      (row) => row,
    );
  }
}
