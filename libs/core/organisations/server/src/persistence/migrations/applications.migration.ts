import { migration, tenantTable } from '@maillon/platform/server';

// Not yet a participation: two may claim one SIRET, and nobody can take a firm's place by naming it.
const application = [
  ...tenantTable({
    name: 'application',
    columns: [
      'person_id uuid references identity.person (id) on delete cascade',
      'person_name text not null',
      'person_email text',
      `part text not null check (part in ('producer', 'buyer'))`,
      `kind text check (kind in ('restaurant', 'hotel', 'bar', 'canteen'))`,
      `state text not null check (state in ('draft', 'submitted', 'in-review', 'changes-asked', 'refused', 'approved'))`,
      'content jsonb not null',
      'commune text',
      'register jsonb',
      'clear boolean not null default false',
      'reason text',
      'kept_by uuid',
      'organisation_id uuid',
      'changed_at timestamptz not null',
      'submitted_at timestamptz',
      `check (part <> 'buyer' or kind is not null)`,
    ],
    references: { organisation_id: 'participation' },
  }),
  `create unique index application_open on application (territory_id, person_id)
     where kept_by is null and state in ('draft', 'submitted', 'in-review', 'changes-asked')`,
  'create index on application (person_id)',
  `create index application_waiting on application (territory_id, submitted_at, id) where state in ('submitted', 'in-review')`,
  `create index on application (territory_id, (content ->> 'siret'))`,
  'alter table participation_step add foreign key (territory_id, application_id) references application (territory_id, id)',
];

// An applicant has an account and no membership yet: whose applications they are is asked before any territory is entered.
const ofPerson = [
  'create policy definer on application for select to current_user using (true)',
  `create function app.applications_of(p_token text) returns table (id uuid, "territoryCode" text, "territoryName" text, part text, kind text,
     state text, reason text, content jsonb, "changedAt" timestamptz)
   language sql stable security definer set search_path = public, identity, pg_temp as $$
     select a.id, t.code, t.name, a.part, a.kind, a.state, a.reason, a.content, a.changed_at
     from identity.session s join application a on a.person_id = s.person_id and a.kept_by is null join territory t on t.id = a.territory_id
     where s.token = p_token and s.expires_at > now() order by a.changed_at desc, a.id $$`,
  `create function app.open_territories() returns table (code text, name text) language sql stable security definer
   set search_path = public, pg_temp as $$ select code, name from territory where kind = 'territory' order by name $$`,
];

// How often somebody knocked lately: outside any territory, reached only through the function.
const knocks = [
  'create table app.knock (key text primary key, since timestamptz not null, count integer not null)',
  `create function app.may_knock(p_key text, p_at timestamptz, p_seconds integer, p_most integer) returns boolean
   language plpgsql security definer set search_path = app, pg_temp as $$
   declare v_count integer; v_span interval := make_interval(secs => p_seconds);
   begin
     insert into app.knock as k (key, since, count) values (p_key, p_at, 1)
     on conflict (key) do update set
       since = case when k.since + v_span <= p_at or k.since > p_at + v_span then p_at else k.since end,
       count = case when k.since + v_span <= p_at or k.since > p_at + v_span then 1 else k.count + 1 end
     returning count into v_count;
     if v_count = 1 then delete from app.knock where since < p_at - interval '1 day'; end if;
     return v_count <= p_most;
   end $$`,
];

const keeping = tenantTable({
  name: 'producer_keeping',
  appendOnly: true,
  columns: [
    'number bigint generated always as identity',
    'organisation_id uuid not null',
    `act text not null check (act in ('taken', 'handed-over'))`,
    'membership_id uuid',
    'who text not null',
    '"to" text',
    'at timestamptz not null',
  ],
  references: { organisation_id: 'participation' },
});

// What somebody did for an organisation stays theirs after they no longer act for it.
const left = tenantTable({
  name: 'membership_left',
  key: ['former_id'],
  appendOnly: true,
  columns: ['former_id uuid not null', 'organisation_id uuid not null', 'at timestamptz not null'],
  references: { organisation_id: 'participation' },
});

export const applicationsTables = migration('20261126T1850-organisations-applications', [
  ...application,
  ...ofPerson,
  ...knocks,
  ...keeping,
  ...left,
  `revoke all on function app.applications_of(text), app.open_territories(), app.may_knock(text, timestamptz, integer, integer) from public`,
  `grant execute on function app.applications_of(text), app.open_territories(), app.may_knock(text, timestamptz, integer, integer) to maillon_app`,
]);
