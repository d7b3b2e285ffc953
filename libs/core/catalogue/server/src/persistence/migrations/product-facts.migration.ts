import { migration, tenantTable } from '@maillon/platform/server';

const SEASON = `'^[Xxs-]{12}$'`;

// What a territory says of a season instead of the platform. Past days keep theirs: rows end, and are not removed.
const territorySeason = tenantTable({
  name: 'territory_season',
  key: ['reference_code', 'valid_from'],
  columns: [
    'reference_code text not null references product_reference (code)',
    `season text check (season ~ ${SEASON})`,
    `certainty text not null check (certainty in ('sourced', 'general', 'low'))`,
    'note text not null',
    'valid_from date not null',
    'valid_to date check (valid_to > valid_from)',
    'changed_at timestamptz not null',
    'exclude using gist (territory_id with =, reference_code with =, daterange(valid_from, valid_to) with &&) deferrable',
  ],
});

// Three sets of bits, by the order of contract/src/allergens.ts; what is in none of them is unknown.
const sheet = tenantTable({
  name: 'product_sheet',
  key: ['product_id'],
  columns: [
    'product_id uuid not null',
    'contains integer not null default 0',
    'may_contain integer not null default 0',
    'absent integer not null default 0',
    'check (contains >= 0 and may_contain >= 0 and absent >= 0 and (contains | may_contain | absent) < 16384)',
    'check (((contains & may_contain) | (contains & absent) | (may_contain & absent)) = 0)',
    `particulars jsonb not null default '{}'`,
    'shelf_life_days integer check (shelf_life_days between 1 and 3650)',
    `season_word text check (season_word ~ '^([+-][12]|[Xxs-]{12})$')`,
    ...['origin text', 'storage_fr text', 'storage_en text', 'description_fr text', 'description_en text'],
    ...['ingredients_fr text', 'ingredients_en text'],
    'changed_at timestamptz not null',
  ],
  references: { product_id: 'product' },
});

// A removed photograph leaves its id behind: a request that comes late does not bring it back.
const photo = tenantTable({
  name: 'product_photo',
  columns: [
    'product_id uuid not null',
    'place integer not null',
    'alt_fr text not null',
    'alt_en text not null',
    'width integer not null check (width > 0)',
    'height integer not null check (height > 0)',
    'sha256 text not null',
    'added_at timestamptz not null',
    'removed_at timestamptz',
    `check (removed_at is not null or (alt_fr <> '' and alt_en <> ''))`,
  ],
  references: { product_id: 'product' },
});

const unit = [
  `alter table sales_unit add column gtin text check (gtin ~ '^([0-9]{8}|[0-9]{12,14})$')`,
  `alter table sales_unit add column returnable text check (returnable <> '')`,
  'alter table sales_unit add column deposit_cents integer check (deposit_cents between 0 and 100000)',
  'alter table sales_unit add check (deposit_cents is null or returnable is not null)',
];

const backed = `(select coalesce(json_agg(json_build_array(l.label, b.valid_from, b.valid_to) order by l.place, b.valid_from, b.valid_to), '[]')
    from unnest(p.labels) with ordinality l (label, place)
    join label_backing b on b.territory_id = p.territory_id and b.holder_id = p.producer_id and b.label = l.label
    where not b.is_limited or exists (select 1 from certificate_product c
      where c.territory_id = p.territory_id and c.certificate_id = b.certificate_id and c.product_id = p.id))`;

const prices = `(select json_agg(json_build_array(r.valid_from, round(r.unit_price, greatest(2, min_scale(r.unit_price)))::text) order by r.valid_from)
    from price r where r.unit_id = new.unit_id and r.valid_from <= new.available_to and (r.valid_to is null or r.valid_to > new.available_from))`;

const firstPhoto = `(select json_build_array(h.id, h.alt_fr, h.alt_en) from product_photo h
    where h.territory_id = p.territory_id and h.product_id = p.id and h.removed_at is null order by h.place, h.id limit 1)`;

// The card as before, with the first photograph and the producer's word on the season; what it is free of stands beside, to be filtered by.
const fill = `create or replace function app.fill_offer() returns trigger language plpgsql as $$
  begin
    select p.id, p.producer_id, p.reference_code, f.family, p.name,
      to_char(f.family_rank, 'FM00') || ' ' || app.plain(p.name),
      app.plain(concat_ws(' ', p.name, f.name_fr, f.name_en, o.name)),
      json_build_array(
        json_build_array(new.id, new.available_from, new.available_to, p.reference_code),
        json_build_array(p.id, p.name, ${backed}, ${firstPhoto}, t.season_word),
        json_build_array(u.id, u.label, u.kind, u.base_unit, u.base_quantity, u.pricing, u.nominal_mass_g),
        json_build_array(o.id, o.name, coalesce(s.commune, ''), s.latitude, s.longitude),
        coalesce(${prices}, '[]')),
      o.state <> 'approved', t.season_word, coalesce(t.absent, 0)
    into strict new.product_id, new.producer_id, new.reference_code, new.family, new.product_name,
      new.list_key, new.search_text, new.card, new.frozen, new.season_word, new.free_of
    from sales_unit u
    join product p on p.territory_id = u.territory_id and p.id = u.product_id
    join product_reference f on f.code = p.reference_code
    join participation o on o.territory_id = p.territory_id and o.id = p.producer_id
    left join product_sheet t on t.territory_id = p.territory_id and t.product_id = p.id
    left join site s on s.territory_id = o.territory_id and s.organisation_id = o.id
    where u.territory_id = new.territory_id and u.id = new.unit_id;
    new.labels := array(select distinct l ->> 0 from json_array_elements(new.card -> 1 -> 2) l order by 1);
    return new;
  end $$`;

const follow = [
  `create trigger offers_follow_new after insert on product_sheet for each row
     when (new.season_word is not null or new.absent <> 0) execute function app.refresh_offers('product_id', 'product_id')`,
  `create trigger offers_follow after update on product_sheet for each row
     when (old.season_word is distinct from new.season_word or old.absent <> new.absent)
     execute function app.refresh_offers('product_id', 'product_id')`,
  `create trigger offers_follow after insert or update or delete on product_photo for each row
     execute function app.refresh_offers('product_id', 'product_id')`,
];

const READ = ['offer', 'product', 'sales_unit', 'price', 'participation', 'site', 'certificate', 'certificate_product'];

// Forced row security hides every row from the owner too, who has to fill the cards of all territories once.
const refill = [
  ...READ.map((table) => `alter table ${table} no force row level security`),
  'update offer set card = null',
  ...READ.map((table) => `alter table ${table} force row level security`),
];

export const productFacts = migration('20261127T0300-catalogue-product-facts', [
  ...territorySeason,
  ...sheet,
  ...photo,
  ...unit,
  'alter table offer add column season_word text',
  'alter table offer add column free_of integer not null default 0',
  fill,
  'create trigger fill_facts before update of season_word, free_of on offer for each row execute function app.fill_offer()',
  ...follow,
  ...refill,
]);
