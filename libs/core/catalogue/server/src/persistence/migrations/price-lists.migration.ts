import { migration, tenantTable } from '@maillon/platform/server';

const list = tenantTable({
  name: 'price_list',
  unique: [
    ['producer_id', 'id'],
    ['producer_id', 'name'],
  ],
  columns: ['producer_id uuid not null', `name text not null check (name <> '')`, 'created_at timestamptz not null'],
  references: { producer_id: 'participation' },
});

const disjoint = (columns: string, where: string) =>
  `exclude using gist (territory_id with =, producer_id with =, ${columns} with =, daterange(valid_from, valid_to) with &&)
    where (${where}) deferrable`;

// Whom a list is for: a buyer by name, or all of a kind. On a day nobody has two lists of one producer by name, nor two by kind.
const reach = tenantTable({
  name: 'price_list_reach',
  columns: [
    'producer_id uuid not null',
    'list_id uuid not null',
    'buyer_id uuid',
    `kind text check (kind in ('restaurant', 'hotel', 'bar', 'canteen'))`,
    'valid_from date not null',
    'valid_to date check (valid_to >= valid_from)',
    'check (num_nonnulls(buyer_id, kind) = 1)',
    'foreign key (territory_id, producer_id, list_id) references price_list (territory_id, producer_id, id)',
    disjoint('buyer_id', 'buyer_id is not null'),
    disjoint('kind', 'kind is not null'),
  ],
  references: { buyer_id: 'participation' },
});

// What a unit costs those of a list and, where there is no list, everybody by quantity. Past days keep theirs.
const price = tenantTable({
  name: 'list_price',
  columns: [
    'unit_id uuid not null',
    'list_id uuid',
    'unit_price numeric(12, 4) check (unit_price > 0)',
    `breaks jsonb not null default '[]' check (jsonb_typeof(breaks) = 'array')`,
    'valid_from date not null',
    'valid_to date check (valid_to > valid_from)',
    'check ((list_id is null) = (unit_price is null))',
    `exclude using gist (territory_id with =, unit_id with =, coalesce(list_id, unit_id) with =, daterange(valid_from, valid_to) with &&) deferrable`,
  ],
  references: { unit_id: 'sales_unit', list_id: 'price_list' },
});

// Beside the card, so that what fills the card stays as it is: [[list, first day, day after the last, price, steps], …].
const agreed = [
  'alter table offer add column agreed json',
  `create function app.fill_agreed() returns trigger language plpgsql as $$
  begin
    new.agreed := (select coalesce(json_agg(json_build_array(l.list_id, l.valid_from, l.valid_to,
        round(l.unit_price, greatest(2, min_scale(l.unit_price)))::text, l.breaks) order by l.list_id nulls first, l.valid_from), '[]')
      from list_price l where l.territory_id = new.territory_id and l.unit_id = new.unit_id
        and l.valid_from <= new.available_to and (l.valid_to is null or l.valid_to > new.available_from));
    return new;
  end $$`,
  // After the trigger that fills the card and before the one that numbers it, by their names.
  `create trigger fill_then_agreed before insert or update of unit_id, available_from, available_to, agreed on offer
    for each row execute function app.fill_agreed()`,
  `create trigger number_changed_prices before update on offer for each row
    when (old.agreed::text is distinct from new.agreed::text) execute function app.number_card()`,
  // Locked in the order in which reservations lock, so that the two cannot wait for each other.
  `create function app.refresh_agreed() returns trigger language plpgsql as $$
  declare v_row list_price := case when tg_op = 'DELETE' then old else new end;
  begin
    with stale as (select id from offer where territory_id = v_row.territory_id and unit_id = v_row.unit_id order by id for update)
      update offer o set agreed = null from stale s where o.territory_id = v_row.territory_id and o.id = s.id;
    return null;
  end $$`,
  `create trigger offers_follow after insert or update or delete on list_price for each row execute function app.refresh_agreed()`,
];

// Who stands on which list is kept in memory as long as the territory's number of settings is the same.
const memory = [
  `create trigger settings_changed after insert or update or delete on price_list_reach
    for each row execute function app.settings_changed()`,
  `create trigger settings_changed after update on participation for each row
    when (old.kind is distinct from new.kind) execute function app.settings_changed()`,
];

export const priceLists = migration('20261127T0725-catalogue-price-lists', [
  ...list,
  ...reach,
  ...price,
  ...agreed,
  ...memory,
]);
