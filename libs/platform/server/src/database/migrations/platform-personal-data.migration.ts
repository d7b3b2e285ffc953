import { migration } from '../migration';
import { tenantTable } from '../tenant-table';

// The copy itself, and for whom it was made: by id where there is an account, by address where there is none.
const bundle = tenantTable({
  name: 'personal_bundle',
  columns: ['person_id uuid', 'email text', 'asked_by uuid', 'asked_at timestamptz not null', 'bytes bytea'],
});

const erased = [
  ...tenantTable({
    name: 'erased_person',
    key: ['person_id'],
    appendOnly: true,
    columns: ['person_id uuid not null', 'at timestamptz not null'],
  }),
  'create policy definer on erased_person for select to current_user using (true)',
  // Somebody may be erased here and go on elsewhere, under a name that this territory no longer reads.
  `create or replace view person_in_audit with (security_barrier) as
     select p.id, p.name from identity.person p
     where exists (select 1 from audit_entry a where a.territory_id = app.territory_id() and a.person_id = p.id)
     and not exists (select 1 from erased_person e where e.territory_id = app.territory_id() and e.person_id = p.id)`,
];

const isHere = `exists (select 1 from membership where person_id = p_person and territory_id = app.territory_id())`;

const account = [
  `create function app.is_elsewhere(p_person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
     select ${isHere} and exists (select 1 from membership where person_id = p_person and territory_id <> app.territory_id()) $$`,
  `create function app.sessions_of(p_person uuid) returns table (since timestamptz, until timestamptz, address text, browser text)
     language sql stable security definer set search_path = public, identity, pg_temp as $$
     select created_at, expires_at, ip_address, user_agent from identity.session where person_id = p_person and ${isHere} order by created_at $$`,
  // Whatever else comes to hang on an account goes with it: each table of the schema that names a person.
  `create function app.erase_account(p_person uuid) returns void language plpgsql security definer set search_path = public, identity, pg_temp as $$
     declare v_table text; v_email text;
     begin
       if not ${isHere} or app.is_elsewhere(p_person) then return; end if;
       select email into v_email from identity.person where id = p_person for update;
       for v_table in select table_name from information_schema.columns where table_schema = 'identity' and column_name = 'person_id'
       loop execute format('delete from identity.%I where person_id = $1', v_table) using p_person; end loop;
       delete from identity.verification where identifier ilike '%' || v_email || '%' or value like '%' || p_person || '%' or value ilike '%' || v_email || '%';
       delete from identity.mail where lower(recipient) = v_email;
       delete from identity.mailbox where lower(recipient) = v_email;
       update identity.person set name = '—', email = 'erased-' || id || '@erased.invalid', email_verified = false, image = null, updated_at = now()
         where id = p_person;
     end $$`,
  'revoke all on function app.is_elsewhere(uuid), app.sessions_of(uuid), app.erase_account(uuid) from public',
  'grant execute on function app.is_elsewhere(uuid), app.sessions_of(uuid), app.erase_account(uuid) to maillon_app',
];

export const platformPersonalData = migration('20261126T1930-platform-personal-data', [
  ...bundle,
  ...erased,
  ...account,
]);
