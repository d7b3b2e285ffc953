import { Injectable } from '@nestjs/common';
import { localDay } from '@maillon/core/territories/server';
import type { Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { referenceNumber, type Numbered } from '../domain/reference-number';

/**
 * Numbers rise with the orders of the whole platform, and an order that is not made leaves a gap: nobody waits for
 * a number. Only invoices must be without gaps.
 */
const SEQUENCES: Readonly<Record<Numbered, string>> = {
  order: 'order_number',
  'supplier-order': 'supplier_order_number',
};

/** For a statement that asks more at once. */
export function nextNumber(kind: Numbered): RawBuilder<number> {
  return sql<number>`nextval(${sql.lit(SEQUENCES[kind])}::regclass)::int`;
}

@Injectable()
export class References {
  async next(work: Work, kind: Numbered, count: number): Promise<string[]> {
    const rows = await work.rows(sql<{ number: number }>`select ${nextNumber(kind)} as number
      from generate_series(1, ${count}::int)`);
    return rows.map(({ number }) => this.named(work, kind, number));
  }

  named(work: Work, kind: Numbered, number: number): string {
    const year = Number(localDay(work.at, work.territory.timeZone).slice(0, 4));
    return referenceNumber(kind, work.territory.code, year, number);
  }
}
