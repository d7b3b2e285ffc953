import { migration } from '../migration';
import { tenantTable } from '../tenant-table';

const wall = [
  'create schema app',
  'grant usage on schema app to maillon_app, maillon_relay, maillon_auth',
  `create function app.territory_id() returns uuid language sql stable parallel safe
     as $$ select nullif(current_setting('app.territory', true), '')::uuid $$`,
];

const territory = [
  `create table territory (
     id uuid primary key,
     code text not null unique check (code ~ '^[A-Z]{3}$'),
     name text not null,
     kind text not null check (kind in ('territory', 'region')),
     parent_id uuid references territory (id),
     time_zone text not null default 'Europe/Paris',
     created_at timestamptz not null default now()
   )`,
  'alter table territory enable row level security',
  'alter table territory force row level security',
  `create policy own on territory for select to maillon_app using (id = app.territory_id() or parent_id = app.territory_id())`,
  'grant select on territory to maillon_app',
];

// The columns of the sign-in library, under our names; only its own role reads them.
const identity = [
  'create schema identity',
  'grant usage on schema identity to maillon_auth',
  `create table identity.person (
     id uuid primary key, name text not null, email text not null unique, email_verified boolean not null default false,
     image text, locale text not null default 'fr', created_at timestamptz not null default now(), updated_at timestamptz not null default now()
   )`,
  `create table identity.session (
     id uuid primary key, token text not null unique, person_id uuid not null references identity.person (id) on delete cascade,
     expires_at timestamptz not null, ip_address text, user_agent text,
     created_at timestamptz not null default now(), updated_at timestamptz not null default now()
   )`,
  'create index on identity.session (person_id)',
  `create table identity.account (
     id uuid primary key, account_id text not null, provider_id text not null,
     person_id uuid not null references identity.person (id) on delete cascade,
     access_token text, refresh_token text, id_token text, access_token_expires_at timestamptz, refresh_token_expires_at timestamptz,
     scope text, password text, created_at timestamptz not null default now(), updated_at timestamptz not null default now()
   )`,
  'create index on identity.account (person_id)',
  `create table identity.verification (
     id uuid primary key, identifier text not null, value text not null, expires_at timestamptz not null,
     created_at timestamptz not null default now(), updated_at timestamptz not null default now()
   )`,
  'create index on identity.verification (identifier)',
  `create table identity.rate_limit (id uuid primary key, key text not null unique, count integer not null, last_request bigint not null)`,
  'grant select, insert, update, delete on all tables in schema identity to maillon_auth',
];

const membership = [
  ...tenantTable({
    name: 'membership',
    columns: [
      'person_id uuid not null references identity.person (id) on delete cascade',
      'organisation_id uuid',
      'organisation_name text',
      `role text not null check (role in ('territory-administrator', 'hub-operator', 'producer', 'restaurateur', 'driver', 'cci-analyst'))`,
      'created_at timestamptz not null default now()',
    ],
  }),
  'create unique index on membership (territory_id, person_id, role, organisation_id) nulls not distinct',
  'create index on membership (person_id)',
  'create unique index on membership (id)',
];

const moduleInstallation = tenantTable({
  name: 'module_installation',
  key: ['module_id'],
  columns: [
    'module_id text not null',
    'enabled boolean not null',
    `settings jsonb not null default '{}'`,
    'settings_version integer not null default 1',
    'since timestamptz not null',
    'changed_by text not null',
  ],
});

const outbox = [
  ...tenantTable({
    name: 'outbox',
    columns: [
      `kind text not null check (kind in ('event', 'job'))`,
      'name text not null',
      'payload jsonb not null',
      'membership_id uuid',
      'at timestamptz not null',
      'locale text not null',
      'request_id text not null',
      'not_before timestamptz',
      'created_at timestamptz not null default clock_timestamp()',
      'published_at timestamptz',
    ],
  }),
  'create index outbox_waiting on outbox (created_at) where published_at is null',
  'create policy relay on outbox to maillon_relay using (true) with check (true)',
  'grant select, update, delete on outbox to maillon_relay',
  `create function app.wake_relay() returns trigger language plpgsql as $$ begin perform pg_notify('maillon_outbox', ''); return null; end $$`,
  'create trigger outbox_written after insert on outbox for each statement execute function app.wake_relay()',
];

const inbox = tenantTable({
  name: 'inbox',
  key: ['message_id', 'handler'],
  appendOnly: true,
  columns: ['message_id uuid not null', 'handler text not null', 'handled_at timestamptz not null default now()'],
});

const jobRun = [
  ...tenantTable({
    name: 'job_run',
    columns: [
      'name text not null',
      'payload jsonb not null',
      `state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled'))`,
      'done_units integer not null default 0',
      'total_units integer not null default 0',
      'step text',
      'attempts integer not null default 0',
      'failure_code text',
      'failure_data jsonb',
      'result jsonb',
      'membership_id uuid',
      'requested_by text not null',
      'created_at timestamptz not null',
      'started_at timestamptz',
      'ended_at timestamptz',
    ],
  }),
  'create index on job_run (territory_id, created_at desc, id desc)',
];

const auditEntry = [
  ...tenantTable({
    name: 'audit_entry',
    appendOnly: true,
    columns: [
      'at timestamptz not null',
      'membership_id uuid',
      'who text not null',
      'use_case text not null',
      'summary jsonb not null',
      'request_id text not null',
    ],
  }),
  'create index on audit_entry (territory_id, at desc, id desc)',
];

export const platformTables = migration('20261123T0700-platform-tables', [
  ...wall,
  ...territory,
  ...identity,
  ...membership,
  ...moduleInstallation,
  ...outbox,
  ...inbox,
  ...jobRun,
  ...auditEntry,
]);
