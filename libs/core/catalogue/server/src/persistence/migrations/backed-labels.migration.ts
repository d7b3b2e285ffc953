import { migration } from '@maillon/platform/server';

// [[label, first day, last day], …] for what a product claims and a certificate of its producer covers, in the product's order.
const backed = `(select coalesce(json_agg(json_build_array(l.label, b.valid_from, b.valid_to) order by l.place, b.valid_from, b.valid_to), '[]')
    from unnest(p.labels) with ordinality l (label, place)
    join label_backing b on b.territory_id = p.territory_id and b.holder_id = p.producer_id and b.label = l.label
    where not b.is_limited or exists (select 1 from certificate_product c
      where c.territory_id = p.territory_id and c.certificate_id = b.certificate_id and c.product_id = p.id))`;

const prices = `(select json_agg(json_build_array(r.valid_from, round(r.unit_price, greatest(2, min_scale(r.unit_price)))::text) order by r.valid_from)
    from price r where r.unit_id = new.unit_id and r.valid_from <= new.available_to and (r.valid_to is null or r.valid_to > new.available_from))`;

// The card as before, but for its labels: those that are backed, with the days on which they are. A reader compares days.
const fill = `create or replace function app.fill_offer() returns trigger language plpgsql as $$
  begin
    select p.id, p.producer_id, p.reference_code, f.family, p.name,
      to_char(f.family_rank, 'FM00') || ' ' || app.plain(p.name),
      app.plain(concat_ws(' ', p.name, f.name_fr, f.name_en, o.name)),
      json_build_array(
        json_build_array(new.id, new.available_from, new.available_to, p.reference_code),
        json_build_array(p.id, p.name, ${backed}),
        json_build_array(u.id, u.label, u.kind, u.base_unit, u.base_quantity, u.pricing, u.nominal_mass_g),
        json_build_array(o.id, o.name, coalesce(s.commune, ''), s.latitude, s.longitude),
        coalesce(${prices}, '[]')),
      o.state <> 'approved'
    into strict new.product_id, new.producer_id, new.reference_code, new.family, new.product_name,
      new.list_key, new.search_text, new.card, new.frozen
    from sales_unit u
    join product p on p.territory_id = u.territory_id and p.id = u.product_id
    join product_reference f on f.code = p.reference_code
    join participation o on o.territory_id = p.territory_id and o.id = p.producer_id
    left join site s on s.territory_id = o.territory_id and s.organisation_id = o.id
    where u.territory_id = new.territory_id and u.id = new.unit_id;
    new.labels := array(select distinct l ->> 0 from json_array_elements(new.card -> 1 -> 2) l order by 1);
    return new;
  end $$`;

const CHANGES = ['decision', 'decided_on', 'valid_from', 'valid_to', 'scope', 'holder_id'];

const follow = `create trigger offers_follow after update on certificate for each row
  when (${CHANGES.map((column) => `old.${column} is distinct from new.${column}`).join(' or ')})
  execute function app.refresh_offers('producer_id', 'holder_id')`;

const READ = ['offer', 'product', 'sales_unit', 'price', 'participation', 'site', 'certificate', 'certificate_product'];

// Forced row security hides every row from the owner too, who has to fill the cards of all territories once.
const refill = [
  ...READ.map((table) => `alter table ${table} no force row level security`),
  'update offer set card = null',
  ...READ.map((table) => `alter table ${table} force row level security`),
];

// What a certificate is limited to exists, and in the same territory.
const limits = [
  'alter table certificate_product add foreign key (territory_id, product_id) references product (territory_id, id)',
  'create index on certificate_product (territory_id, product_id)',
];

export const backedLabels = migration('20261126T1920-catalogue-backed-labels', [...limits, fill, follow, ...refill]);
