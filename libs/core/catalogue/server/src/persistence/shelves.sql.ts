import { sql, type RawBuilder } from 'kysely';
import type { OfferState, Saying } from '../domain/offer';
import type { ShelfOffer, ShelfProduct, ShelfUnit } from '../domain/shelf-items';
import { EXACT_PRICE } from './prices';

const SHAPE = sql`json_build_object('label', u.label, 'kind', u.kind, 'baseUnit', u.base_unit, 'baseQuantity', u.base_quantity,
  'pricing', u.pricing, 'nominalMassG', u.nominal_mass_g)`;

const PRICES = sql`(select coalesce(json_agg(json_build_object('unitPrice', ${EXACT_PRICE}, 'from', valid_from, 'to', valid_to) order by valid_from), '[]')
  from price where unit_id = u.id)`;

const offersSince = (
  day: string,
) => sql`(select coalesce(json_agg(json_build_object('id', o.id, 'unitId', o.unit_id, 'availableFrom', o.available_from,
    'availableTo', o.available_to, 'declared', o.declared, 'taken', o.reserved + o.allocated, 'state', o.state) order by o.available_from, o.id), '[]')
  from offer o where o.unit_id = u.id and o.available_to >= ${day}::date)`;

export function productsOf(producerIds: readonly string[], since: string): RawBuilder<ShelfProduct> {
  return sql`select p.id, p.producer_id as "producerId", p.reference_code as "referenceCode", p.name, p.labels,
      (select coalesce(json_agg(json_build_object('id', u.id, 'productId', u.product_id, 'shape', ${SHAPE}, 'prices', ${PRICES}, 'offers', ${offersSince(since)})), '[]')
        from sales_unit u where u.product_id = p.id) as units
    from product p where p.producer_id = any(${[...producerIds]}::uuid[])`;
}

export function upsertProducts(products: readonly ShelfProduct[]): RawBuilder<unknown> {
  const rows = products.map(({ id, producerId, referenceCode, name, labels }) => ({
    id,
    producerId,
    referenceCode,
    name,
    labels,
  }));
  return sql`insert into product (id, producer_id, reference_code, name, labels)
    select id, "producerId", "referenceCode", name, labels from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, "producerId" uuid, "referenceCode" text, name text, labels text[])
    on conflict (territory_id, id) do update set labels = excluded.labels`;
}

export function upsertUnits(units: readonly ShelfUnit[]): RawBuilder<unknown> {
  const rows = units.map(({ id, productId, shape }) => ({ id, productId, ...shape }));
  return sql`insert into sales_unit (id, product_id, label, kind, base_unit, base_quantity, pricing, nominal_mass_g)
    select id, "productId", label, kind, "baseUnit", "baseQuantity", pricing, "nominalMassG" from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, "productId" uuid, label text, kind text, "baseUnit" text, "baseQuantity" integer, pricing text, "nominalMassG" integer)
    on conflict (territory_id, id) do update set kind = excluded.kind, base_unit = excluded.base_unit,
      base_quantity = excluded.base_quantity, pricing = excluded.pricing, nominal_mass_g = excluded.nominal_mass_g`;
}

export interface OfferToWrite extends Pick<ShelfOffer, 'id' | 'unitId' | 'availableFrom' | 'availableTo' | 'declared'> {
  readonly saying: Saying;
  /** Of a new one; what is there keeps its own. */
  readonly state?: OfferState;
}

/** The columns that follow from the unit are filled by the database. */
export function upsertOffers(offers: readonly OfferToWrite[]): RawBuilder<unknown> {
  const rows = offers.map(({ id, unitId, availableFrom, availableTo, declared, saying, state = 'open' }) => ({
    ...{ id, unitId, availableFrom, availableTo, declared, state },
    ...saying,
  }));
  return sql`insert into offer (id, unit_id, available_from, available_to, declared, state, confirmed_at, declared_source, declared_by, fill_bp)
    select id, "unitId", "availableFrom", "availableTo", declared, state, at, source, "personId", "fillBp" from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, "unitId" uuid, "availableFrom" date, "availableTo" date, declared integer, state text, at timestamptz, source text, "personId" uuid, "fillBp" smallint)
    on conflict (territory_id, id) do update set available_from = excluded.available_from, available_to = excluded.available_to,
      declared = excluded.declared, confirmed_at = excluded.confirmed_at, declared_source = excluded.declared_source,
      declared_by = excluded.declared_by, fill_bp = excluded.fill_bp`;
}
