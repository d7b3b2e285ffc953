import { Injectable } from '@nestjs/common';
import { IMPORT_OUTCOMES, type ImportRowPage } from '@maillon/core/organisations/contract';
import { keyOf, pageInput, pageOf, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { FoundRows } from '../persistence/found-rows';

const input = z.object({
  id: z.uuid(),
  outcome: z.enum([...IMPORT_OUTCOMES, 'warned']).nullish(),
  search: z.string().max(100).nullish(),
  ...pageInput,
});
type Input = z.infer<typeof input>;

@Injectable()
export class ProducersImportRows implements ReadCase<Input, ImportRowPage> {
  readonly name = 'organisations.producers-import-rows';
  readonly permission = 'organisations.import-producers';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly found: FoundRows) {}

  async read(reading: Reading, { id, outcome, search, first, after }: Input): Promise<ImportRowPage> {
    const key = keyOf(after, 1);
    const wanted = { outcome, search };
    const rows = await this.found.rows(reading, id, { ...wanted, first: first + 1, after: key && Number(key[0]) });
    const page = pageOf(rows, first, ({ row }) => [String(row)], told);
    return { ...page, totalCount: await this.found.count(reading, id, wanted) } as ImportRowPage;
  }
}

/** Imports of an earlier release kept less of a row. */
function told<Row extends object>(row: Row): Row {
  return { changes: [], likeness: null, ...row };
}
