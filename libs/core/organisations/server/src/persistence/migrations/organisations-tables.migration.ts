import { migration, tenantTable } from '@maillon/platform/server';

// Belongs to no territory: the same farm may take part in several. The application cannot list it, and never writes it
// but through the function below; what a territory says of an organisation stands in its own participation.
const organisation = [
  `create table organisation (
     id uuid primary key,
     siret text unique check (siret ~ '^[0-9]{14}$'),
     legal_name text not null,
     created_at timestamptz not null default now()
   )`,
  'alter table organisation enable row level security',
  'alter table organisation force row level security',
  'create policy definer on organisation to current_user using (true) with check (true)',
];

const participation = [
  ...tenantTable({
    name: 'participation',
    unique: [['siret'], ['request_id']],
    columns: [
      'request_id uuid',
      'request_digest text',
      `part text not null check (part in ('producer', 'buyer', 'hub', 'public-body'))`,
      'kind text',
      `name text not null check (name <> '')`,
      `siret text check (siret ~ '^[0-9]{14}$')`,
      'family text',
      `labels text[] not null default '{}'`,
      'email text',
      'phone text',
      `state text not null check (state in ('submitted', 'approved', 'suspended', 'left'))`,
      'since date not null',
      'foreign key (id) references organisation (id)',
      `check (part <> 'producer' or (siret is not null and family is not null))`,
      `check (part <> 'buyer' or kind in ('restaurant', 'hotel', 'bar', 'canteen'))`,
    ],
  }),
  'create index on participation (id)',
  `create policy participating on organisation for select to maillon_app
     using (exists (select 1 from participation p where p.id = organisation.id and p.territory_id = app.territory_id()))`,
  'grant select on organisation to maillon_app',
];

// A name is compared without case or accents; unaccent alone is not immutable, this form of it is.
const search = [
  'create extension if not exists unaccent',
  `create function app.plain(p_text text) returns text language sql immutable parallel safe strict
     as $$ select lower(public.unaccent('public.unaccent', p_text)) $$`,
  'revoke all on function app.plain(text) from public',
  'grant execute on function app.plain(text) to maillon_app',
  'create index on participation (territory_id, part, app.plain(name), id)',
];

// Two territories that name the same SIRET mean the same organisation; neither learns more than its id.
// Answers null when the id is taken by another organisation.
const share = [
  `create function app.share_organisation(p_id uuid, p_siret text, p_legal_name text) returns uuid
     language plpgsql security definer set search_path = public, pg_temp as $$
     begin
       insert into organisation (id, siret, legal_name) values (p_id, p_siret, p_legal_name) on conflict do nothing;
       if found then return p_id; end if;
       return (select id from organisation where siret = p_siret);
     end $$`,
  'revoke all on function app.share_organisation(uuid, text, text) from public',
  'grant execute on function app.share_organisation(uuid, text, text) to maillon_app',
];

const site = tenantTable({
  name: 'site',
  references: { organisation_id: 'participation' },
  unique: [['organisation_id']],
  columns: [
    'organisation_id uuid not null',
    `name text not null check (name <> '')`,
    'address text',
    `insee_code text not null check (insee_code ~ '^[0-9][0-9AB][0-9]{3}$')`,
    'commune text not null',
    'latitude double precision not null check (latitude between -90 and 90)',
    'longitude double precision not null check (longitude between -180 and 180)',
    'windows jsonb not null',
  ],
});

const membership = [
  'alter table membership add foreign key (territory_id, organisation_id) references participation (territory_id, id)',
  'create index on membership (territory_id, organisation_id)',
];

export const organisationsTables = migration('20261123T0810-organisations-tables', [
  ...organisation,
  ...participation,
  ...search,
  ...share,
  ...site,
  ...membership,
]);
