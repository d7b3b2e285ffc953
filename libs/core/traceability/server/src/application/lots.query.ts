import { Injectable } from '@nestjs/common';
import type { Lot } from '@maillon/core/traceability/contract';
import { keyOf, pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { lotRows } from './lot-rows.sql';

const input = z.object({ search: z.string().trim().max(100).nullish(), ...pageInput });
type Input = z.infer<typeof input>;

@Injectable()
export class LotsQuery implements ReadCase<Input, Page<Lot>> {
  readonly name = 'traceability.lots';
  readonly permission = 'traceability.read';
  readonly input = input as z.ZodType<Input>;

  async read(reading: Reading, { search, first, after }: Input): Promise<Page<Lot>> {
    const [day = null, id = null] = keyOf(after, 2) ?? [];
    const words = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null;
    const rows = await reading.rows(
      lotRows(sql`where ${reading.visible(this.permission, 'Lot', { producerId: 'l.producer_id' })}
      and (${words}::text is null or app.plain(concat_ws(' ', l.code, l.product_name, l.producer_name)) like app.plain(${words}::text))
      and (${day}::date is null or (l.produced_on, l.id) < (${day}::date, ${id}::uuid))
      order by l.produced_on desc, l.id desc limit ${first + 1}`),
    );
    return pageOf(
      rows,
      first,
      (lot) => [lot.producedOn, lot.id],
      (lot) => lot,
    );
  }
}
