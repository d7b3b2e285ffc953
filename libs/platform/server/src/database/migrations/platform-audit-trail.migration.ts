import { migration } from '../migration';
import { tenantTable } from '../tenant-table';

// Global: how long things are kept, and by which text. A release writes it, the application reads it.
const retentionRule = [
  `create table retention_rule (
     what text not null,
     valid_from date not null,
     months integer not null check (months > 0),
     keeps text[] not null,
     source text not null check (source <> ''),
     reason_fr text not null,
     reason_en text not null,
     primary key (what, valid_from)
   )`,
  'alter table retention_rule enable row level security',
  'create policy shared on retention_rule for select to maillon_app using (true)',
  'grant select on retention_rule to maillon_app',
  // Without it nothing would say how long entries stay between this migration and the release's own rules.
  `insert into retention_rule values ('platform.audit', '2021-10-28', 12, '{}', 'CNIL', 'Journal', 'Audit log')`,
];

// A territory may keep its log longer or shorter than the rule, from a day on; never under six months, never over three years.
const auditRetention = tenantTable({
  name: 'audit_retention',
  key: ['valid_from'],
  appendOnly: true,
  columns: ['valid_from date not null', 'months integer not null check (months between 6 and 36)'],
});

// A name in a log that nobody may change could never be forgotten: the log keeps who by id, and the name where it can go.
const entry = [
  'alter table audit_entry alter column who drop not null',
  `alter table audit_entry
     add column person_id uuid,
     add column organisation_id uuid,
     add column role text,
     add column module_id text generated always as (split_part(use_case, '.', 1)) stored,
     add column from_ip text,
     add column from_agent text`,
  'create policy definer on audit_entry to current_user using (true) with check (true)',
  `update audit_entry a set person_id = m.person_id, organisation_id = m.organisation_id, role = m.role, who = null
     from membership m where m.id = a.membership_id and m.territory_id = a.territory_id`,
  'create index on audit_entry (territory_id, person_id, at desc, id desc)',
  'create index on audit_entry (territory_id, module_id, at desc, id desc)',
  'create index on audit_entry (territory_id, use_case, at desc, id desc)',
];

const object = [
  ...tenantTable({
    name: 'audit_object',
    key: ['object_id', 'at', 'entry_id'],
    appendOnly: true,
    columns: ['object_id uuid not null', 'at timestamptz not null', 'entry_id uuid not null'],
  }),
  'create policy definer on audit_object to current_user using (true) with check (true)',
  'create policy definer on audit_retention for select to current_user using (true)',
];

// Grants stop the application; the triggers stop everybody else, the owner of the tables included.
const guard = [
  `create function app.audit_months(p_territory uuid) returns integer language sql stable security definer
     set search_path = public, pg_temp as $$
     select coalesce(
       (select months from audit_retention where territory_id = p_territory and valid_from <= current_date order by valid_from desc limit 1),
       (select months from retention_rule where what = 'platform.audit' and valid_from <= current_date order by valid_from desc limit 1)) $$`,
  `create function app.keep_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
     begin
       if tg_op = 'DELETE' and old.at < now() - make_interval(months => app.audit_months(old.territory_id)) then return old; end if;
       raise exception 'The audit log is not changed, by nobody: % of % refused.', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
     end $$`,
  ...['audit_entry', 'audit_object'].flatMap((table) => [
    `create trigger kept before update or delete on ${table} for each row execute function app.keep_audit()`,
    `create trigger kept_whole before truncate on ${table} for each statement execute function app.keep_audit()`,
  ]),
  // Takes no argument: it can forget what is over its time, and nothing else.
  `create function app.forget_old_audit() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
     declare v_gone integer := 0; v_some integer; v_territory uuid;
     begin
       for v_territory in select id from territory loop
         delete from audit_object where territory_id = v_territory
           and at < now() - make_interval(months => app.audit_months(v_territory));
         delete from audit_entry where territory_id = v_territory
           and at < now() - make_interval(months => app.audit_months(v_territory));
         get diagnostics v_some = row_count;
         v_gone := v_gone + v_some;
       end loop;
       return v_gone;
     end $$`,
  'revoke all on function app.audit_months(uuid), app.keep_audit(), app.forget_old_audit() from public',
  'grant execute on function app.audit_months(uuid) to maillon_app',
  'grant execute on function app.forget_old_audit() to maillon_relay',
];

// Who has an account and wrote here, by name: also those who have no role in the territory any more.
const names = [
  `create view person_in_audit with (security_barrier) as
     select p.id, p.name from identity.person p
     where exists (select 1 from audit_entry a where a.territory_id = app.territory_id() and a.person_id = p.id)`,
  'grant select on person_in_audit to maillon_app',
];

export const platformAuditTrail = migration('20261126T1910-platform-audit-trail', [
  ...retentionRule,
  ...auditRetention,
  ...entry,
  ...object,
  ...guard,
  ...names,
]);
