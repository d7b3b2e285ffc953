import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { Terms } from '../domain/terms';

/** What a producer asks of everybody. */
@Injectable()
export class PublicPrices {
  /** The lowest of a day for as much as one package holds; null when nothing like it is on sale. */
  async of(reading: Reading, producerId: string, terms: Terms, day: string): Promise<string | null> {
    const { referenceCode, baseUnit, unitBaseQuantity } = terms;
    const row = await reading.row(sql<{ price: string | null }>`
      select round(greatest(round(min(r.unit_price / u.base_quantity) * ${unitBaseQuantity}::int, 4), 0.0001), 4)::text as price
      from offer o join sales_unit u on u.id = o.unit_id join price r on r.unit_id = u.id
        and r.valid_from <= ${day}::date and (r.valid_to is null or r.valid_to > ${day}::date)
      where o.producer_id = ${producerId}::uuid and o.reference_code = ${referenceCode}::text and o.state = 'open'
        and o.for_buyer_id is null and ${day}::date between o.available_from and o.available_to
        and u.pricing = 'unit' and u.base_unit = ${baseUnit}::text`);
    return row?.price ?? null;
  }
}
