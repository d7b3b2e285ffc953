import { migration, tenantTable } from '@maillon/platform/server';

const FAMILIES = `'vegetables', 'potatoes', 'fruit', 'dairy', 'meat', 'poultry-eggs', 'sea', 'drinks', 'bakery-grocery', 'mushrooms-herbs'`;

// Global: what the platform calls a product is the same for every territory. A release writes it, the application reads it.
const productReference = [
  `create table product_reference (
     code text primary key check (code ~ '^[a-z0-9-]+$'),
     name_fr text not null,
     name_en text not null,
     family text not null check (family in (${FAMILIES})),
     family_rank smallint not null,
     temperature_class text not null check (temperature_class in ('ambient', 'fresh-2-8', 'chilled-0-4', 'ice-0-2', 'frozen-18')),
     perishability text not null check (perishability in ('very-short', 'short', 'medium', 'long')),
     vat_category text not null,
     season text not null check (season ~ '^[Xxs-]{12}$'),
     season_certainty text not null,
     season_source text not null
   )`,
  'alter table product_reference enable row level security',
  'create policy shared on product_reference for select to maillon_app using (true)',
  'grant select on product_reference to maillon_app',
];

const product = tenantTable({
  name: 'product',
  columns: [
    'producer_id uuid not null',
    'reference_code text not null references product_reference (code)',
    `name text not null check (name <> '')`,
    `labels text[] not null default '{}'`,
  ],
  references: { producer_id: 'participation' },
  unique: [['producer_id', 'reference_code', 'name']],
});

const salesUnit = tenantTable({
  name: 'sales_unit',
  columns: [
    'product_id uuid not null',
    `label text not null check (label <> '')`,
    `kind text not null check (kind in ('piece', 'bunch', 'kg', 'crate', 'tray', 'bottle', 'case', 'wheel', 'litre'))`,
    `base_unit text not null check (base_unit in ('piece', 'gram', 'millilitre'))`,
    'base_quantity integer not null check (base_quantity > 0)',
    `pricing text not null check (pricing in ('unit', 'kg'))`,
    'nominal_mass_g integer check (nominal_mass_g > 0)',
    `check (pricing = 'unit' or nominal_mass_g is not null)`,
  ],
  references: { product_id: 'product' },
  unique: [['product_id', 'label']],
});

// Deferrable: checked once a statement is done, whatever the order in which it writes its rows.
const price = [
  'create extension if not exists btree_gist',
  ...tenantTable({
    name: 'price',
    key: ['unit_id', 'valid_from'],
    columns: [
      'unit_id uuid not null',
      'unit_price numeric(12, 4) not null check (unit_price > 0)',
      'valid_from date not null',
      'valid_to date check (valid_to > valid_from)',
      'exclude using gist (territory_id with =, unit_id with =, daterange(valid_from, valid_to) with &&) deferrable',
    ],
    references: { unit_id: 'sales_unit' },
  }),
];

// Besides what it says itself, an offer carries what the list shows and is filtered by, filled by app.fill_offer().
const offer = [
  ...tenantTable({
    name: 'offer',
    columns: [
      'unit_id uuid not null',
      'available_from date not null',
      'available_to date not null',
      'declared integer not null check (declared >= 0)',
      'reserved integer not null default 0 check (reserved >= 0)',
      'allocated integer not null default 0 check (allocated >= 0)',
      `state text not null default 'open' check (state in ('open', 'paused', 'withdrawn'))`,
      'product_id uuid not null',
      'producer_id uuid not null',
      'reference_code text not null',
      'family text not null',
      'product_name text not null',
      'labels text[] not null',
      'list_key text collate "C" not null',
      'search_text text not null',
      'card json not null',
      'check (reserved + allocated <= declared)',
      'check (available_from <= available_to)',
      `exclude using gist (territory_id with =, unit_id with =, daterange(available_from, available_to, '[]') with &&) where (state <> 'withdrawn') deferrable`,
    ],
    references: { unit_id: 'sales_unit' },
  }),
  // Reservations touch no index: with room in its page the row changes in place.
  'alter table offer set (fillfactor = 80)',
  // In the list's order; the days come last so that other days are passed over inside the index.
  `create index offer_list on offer (territory_id, list_key, id, available_to, available_from) where state = 'open'`,
  'create index offer_of_producer on offer (territory_id, producer_id, available_to desc, list_key, id)',
  'create index offer_of_product on offer (territory_id, product_id)',
];

export const catalogueTables = migration('20261123T0820-catalogue-tables', [
  ...productReference,
  ...product,
  ...salesUnit,
  ...price,
  ...offer,
]);
