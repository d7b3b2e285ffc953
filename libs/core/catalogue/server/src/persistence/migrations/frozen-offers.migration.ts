import { migration } from '@maillon/platform/server';

// `frozen`: the producer is suspended or has left. What is open stays open, so that everything comes back with the
// producer, but nobody sees or reserves it. It is no part of the index: next to no row of it is ever frozen.
const fill = `create or replace function app.fill_offer() returns trigger language plpgsql as $$
  begin
    select p.id, p.producer_id, p.reference_code, f.family, p.name, p.labels,
      to_char(f.family_rank, 'FM00') || ' ' || app.plain(p.name),
      app.plain(concat_ws(' ', p.name, f.name_fr, f.name_en, o.name)),
      json_build_array(
        json_build_array(new.id, new.available_from, new.available_to, p.reference_code),
        json_build_array(p.id, p.name, p.labels),
        json_build_array(u.id, u.label, u.kind, u.base_unit, u.base_quantity, u.pricing, u.nominal_mass_g),
        json_build_array(o.id, o.name, coalesce(s.commune, ''), s.latitude, s.longitude),
        coalesce((select json_agg(json_build_array(r.valid_from, round(r.unit_price, greatest(2, min_scale(r.unit_price)))::text) order by r.valid_from)
          from price r where r.unit_id = new.unit_id and r.valid_from <= new.available_to and (r.valid_to is null or r.valid_to > new.available_from)), '[]')),
      o.state <> 'approved'
    into strict new.product_id, new.producer_id, new.reference_code, new.family, new.product_name, new.labels,
      new.list_key, new.search_text, new.card, new.frozen
    from sales_unit u
    join product p on p.territory_id = u.territory_id and p.id = u.product_id
    join product_reference f on f.code = p.reference_code
    join participation o on o.territory_id = p.territory_id and o.id = p.producer_id
    left join site s on s.territory_id = o.territory_id and s.organisation_id = o.id
    where u.territory_id = new.territory_id and u.id = new.unit_id;
    return new;
  end $$`;

export const frozenOffers = migration('20261126T1831-catalogue-frozen-offers', [
  'alter table offer add column frozen boolean not null default false',
  fill,
  'create trigger fill_frozen before update of frozen on offer for each row execute function app.fill_offer()',
  'drop trigger offers_follow on participation',
  `create trigger offers_follow after update on participation for each row
     when (old.name is distinct from new.name or (old.state = 'approved') is distinct from (new.state = 'approved'))
     execute function app.refresh_offers('producer_id', 'id')`,
]);
