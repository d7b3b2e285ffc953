import { migration } from '@maillon/platform/server';

// The prices that may hold while the offer lasts: [[first day, exact decimal], …]. At least two decimals, no needless zeros.
const prices = `(select json_agg(json_build_array(r.valid_from, round(r.unit_price, greatest(2, min_scale(r.unit_price)))::text) order by r.valid_from)
    from price r where r.unit_id = new.unit_id and r.valid_from <= new.available_to and (r.valid_to is null or r.valid_to > new.available_from))`;

// What a list of fifty would otherwise join six tables for, read as StoredCard. Setting the card to null asks for it anew.
const fill = `create function app.fill_offer() returns trigger language plpgsql as $$
  begin
    select p.id, p.producer_id, p.reference_code, f.family, p.name, p.labels,
      to_char(f.family_rank, 'FM00') || ' ' || app.plain(p.name),
      app.plain(concat_ws(' ', p.name, f.name_fr, f.name_en, o.name)),
      json_build_array(
        json_build_array(new.id, new.available_from, new.available_to, p.reference_code),
        json_build_array(p.id, p.name, p.labels),
        json_build_array(u.id, u.label, u.kind, u.base_unit, u.base_quantity, u.pricing, u.nominal_mass_g),
        json_build_array(o.id, o.name, coalesce(s.commune, ''), s.latitude, s.longitude),
        coalesce(${prices}, '[]'))
    into strict new.product_id, new.producer_id, new.reference_code, new.family, new.product_name, new.labels,
      new.list_key, new.search_text, new.card
    from sales_unit u
    join product p on p.territory_id = u.territory_id and p.id = u.product_id
    join product_reference f on f.code = p.reference_code
    join participation o on o.territory_id = p.territory_id and o.id = p.producer_id
    left join site s on s.territory_id = o.territory_id and s.organisation_id = o.id
    where u.territory_id = new.territory_id and u.id = new.unit_id;
    return new;
  end $$`;

// Writing one of these by hand, or what they are made of, fills them all again.
const DERIVED = [
  ...['id', 'unit_id', 'available_from', 'available_to', 'product_id', 'producer_id', 'reference_code', 'family'],
  ...['product_name', 'labels', 'list_key', 'search_text', 'card'],
];

// Locked in the order in which reservations lock, so that the two cannot wait for each other.
const refresh = `create function app.refresh_offers() returns trigger language plpgsql as $$
  declare v_row jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  begin
    execute format('with stale as (select id from offer where territory_id = $1 and %I = $2 order by id for update)
      update offer o set card = null from stale s where o.territory_id = $1 and o.id = s.id', tg_argv[0])
      using (v_row ->> 'territory_id')::uuid, (v_row ->> tg_argv[1])::uuid;
    return null;
  end $$`;

const on = (
  table: string,
  when: string,
  key: readonly [offerColumn: string, column: string],
  changed?: readonly string[],
) =>
  `create trigger offers_follow after ${when} on ${table} for each row
    ${changed ? `when (${changed.map((column) => `old.${column} is distinct from new.${column}`).join(' or ')})` : ''}
    execute function app.refresh_offers('${key.join("', '")}')`;

export const offerCard = migration('20261123T0821-catalogue-offer-card', [
  fill,
  `create trigger fill before insert or update of ${DERIVED.join(', ')} on offer for each row execute function app.fill_offer()`,
  refresh,
  on('product', 'update', ['product_id', 'id'], ['name', 'labels', 'reference_code']),
  on(
    'sales_unit',
    'update',
    ['unit_id', 'id'],
    ['label', 'kind', 'base_unit', 'base_quantity', 'pricing', 'nominal_mass_g'],
  ),
  on('price', 'insert or update or delete', ['unit_id', 'unit_id']),
  on('participation', 'update', ['producer_id', 'id'], ['name']),
  on('site', 'update', ['producer_id', 'organisation_id'], ['commune', 'latitude', 'longitude']),
]);
