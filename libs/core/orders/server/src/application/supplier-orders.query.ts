import { Injectable } from '@nestjs/common';
import { VatLaw } from '@maillon/core/catalogue/server';
import { SUPPLIER_ORDER_STATES, type SupplierOrder } from '@maillon/core/orders/contract';
import {
  keyOf,
  pageInput,
  pageOf,
  type CursorKey,
  type Page,
  type ReadCase,
  type Reading,
} from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { SUPPLIER_ORDER_COLUMNS, supplierOrderRows } from './supplier-order-rows.sql';
import { supplierOrderView } from './supplier-order-view';

const input = z.object({
  sessionId: z.uuid().nullish(),
  state: z.enum(SUPPLIER_ORDER_STATES).nullish(),
  ...pageInput,
});
type Input = z.infer<typeof input>;

/** The latest delivery day first, then by producer. */
@Injectable()
export class SupplierOrderList implements ReadCase<Input, Page<SupplierOrder>> {
  readonly name = 'orders.supplier-orders';
  readonly permission = 'orders.read-supplier-orders';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly vat: VatLaw) {}

  async read(reading: Reading, { sessionId, state, first, after }: Input): Promise<Page<SupplierOrder>> {
    const conditions = [
      reading.visible(this.permission, 'SupplierOrder', SUPPLIER_ORDER_COLUMNS),
      ...(sessionId ? [sql`so.session_id = ${sessionId}::uuid`] : []),
      ...(state ? [sql`so.state = ${state}::text`] : []),
      ...following(keyOf(after, 3)),
    ];
    const law = await this.vat.of(reading);
    const rows = await reading.rows(
      supplierOrderRows(
        sql`${sql.join(conditions, sql` and `)} order by so.delivery_day desc, so.producer_name, so.id limit ${first + 1}`,
      ),
    );
    return pageOf(
      rows,
      first,
      ({ deliveryDay, producerName, id }) => [deliveryDay, producerName, id],
      (row) => supplierOrderView(row, law, reading.locale),
    );
  }
}

function following(key: CursorKey | null): RawBuilder<unknown>[] {
  if (!key) return [];
  const [day, name, id] = key;
  return [
    sql`(so.delivery_day < ${day}::date or (so.delivery_day = ${day}::date and (so.producer_name, so.id) > (${name}::text, ${id}::uuid)))`,
  ];
}
