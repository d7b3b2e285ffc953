import { Injectable } from '@nestjs/common';
import { VatLaw } from '@maillon/core/catalogue/server';
import type { SupplierOrder } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { SUPPLIER_ORDER_COLUMNS, supplierOrderRows } from './supplier-order-rows.sql';
import { supplierOrderView } from './supplier-order-view';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class SupplierOrderOfId implements ReadCase<Input, SupplierOrder | null> {
  readonly name = 'orders.supplier-order';
  readonly permission = 'orders.read-supplier-orders';
  readonly input = input;

  constructor(private readonly vat: VatLaw) {}

  async read(reading: Reading, { id }: Input): Promise<SupplierOrder | null> {
    const law = await this.vat.of(reading);
    const visible = reading.visible(this.permission, 'SupplierOrder', SUPPLIER_ORDER_COLUMNS);
    const row = await reading.row(supplierOrderRows(sql`so.id = ${id}::uuid and ${visible}`));
    return row && supplierOrderView(row, law, reading.locale);
  }
}
