import { Injectable } from '@nestjs/common';
import type { ChoiceUnit } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { PastOffer, SoldUnit } from '../domain/last-year';
import type { ShelfProduct } from '../domain/shelf-items';
import { EXACT_PRICE } from './prices';
import { productsOf } from './shelves.sql';

export interface ProducerTable {
  readonly siret: string;
  readonly products: readonly ShelfProduct[];
}

/** The price of a unit on a day: that of the day, else the last one before, else the first that is planned. */
const priceNear = (day: string) => sql<string | null>`(select ${EXACT_PRICE} from price where unit_id = u.id
  order by valid_from > ${day}::date, abs(valid_from - ${day}::date) limit 1)`;

/** What a producer sells and sold, for whoever fills his table. */
@Injectable()
export class ProducerTables {
  /** With the offers that last until a day. Refusal: platform.not-found. */
  async of(reading: Reading, producerId: string, since: string): Promise<ProducerTable> {
    const producer = await reading.row(sql<{ siret: string }>`select siret from participation
      where part = 'producer' and id = ${producerId}::uuid`);
    if (!producer) throw platformRefusals.because('not-found');
    return { siret: producer.siret, products: await reading.rows(productsOf([producerId], since)) };
  }

  units(reading: Reading, producerId: string, today: string): Promise<ChoiceUnit[]> {
    return reading.rows(sql<ChoiceUnit>`select u.id as "unitId", p.name as "productName", p.reference_code as "referenceCode",
        u.label as "unitLabel", u.pricing, ${priceNear(today)} as "unitPrice"
      from sales_unit u join product p on p.id = u.product_id where p.producer_id = ${producerId}::uuid
      order by p.name, u.label`);
  }

  /** Every unit that was ever on sale. */
  sold(reading: Reading, producerId: string, today: string): Promise<SoldUnit[]> {
    return reading.rows(sql<SoldUnit>`select u.id as "unitId", p.name as "productName", p.reference_code as "referenceCode",
        u.label as "unitLabel", u.pricing, ${priceNear(today)} as "unitPriceToday"
      from sales_unit u join product p on p.id = u.product_id
      where p.producer_id = ${producerId}::uuid and exists (select from offer where unit_id = u.id)
      order by p.name, u.label`);
  }

  /** Offers to everybody that have a day of the period, with the price of their first day; those that were withdrawn are not there. */
  offered(reading: Reading, producerId: string, from: string, to: string): Promise<PastOffer[]> {
    return reading.rows(sql<PastOffer>`select o.unit_id as "unitId", o.available_from as "availableFrom",
        o.available_to as "availableTo", o.declared, (select ${EXACT_PRICE} from price where unit_id = o.unit_id
          and valid_from <= o.available_from and (valid_to is null or valid_to > o.available_from)) as "unitPrice"
      from offer o where o.producer_id = ${producerId}::uuid and o.state <> 'withdrawn' and o.for_buyer_id is null
        and o.available_to >= ${from}::date and o.available_from <= ${to}::date
      order by o.available_from, o.id`);
  }
}
