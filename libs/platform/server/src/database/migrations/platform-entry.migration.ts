import { migration } from '../migration';

// Who enters, checked and announced to the row policies in one statement; `security definer` because
// sessions and other territories' memberships are invisible to the application's role.
const answer = `returns table (
  person_id uuid, person_name text, person_email text, membership_id uuid, role text, organisation_id uuid,
  territory_id uuid, territory_code text, territory_name text, territory_kind text, parent_id uuid, time_zone text, modules jsonb)`;

const settings = (territory: string, membership: string) => `
  perform set_config('app.territory', coalesce(${territory}::text, ''), true),
          set_config('app.membership', coalesce(${membership}::text, ''), true);`;

const installed = (territory: string) =>
  `(select coalesce(jsonb_object_agg(i.module_id, i.settings), '{}') from module_installation i where i.territory_id = ${territory} and i.enabled)`;

const enterSession = `create function app.enter_session(p_token text, p_membership uuid) ${answer}
  language plpgsql security definer set search_path = public, identity, pg_temp as $$
  #variable_conflict use_column
  declare v_person identity.person; v_membership membership; v_territory territory;
  begin
    select p.* into v_person from identity.session s join identity.person p on p.id = s.person_id
      where s.token = p_token and s.expires_at > now();
    if v_person.id is not null and p_membership is not null then
      select m.* into v_membership from membership m where m.id = p_membership and m.person_id = v_person.id;
      select t.* into v_territory from territory t where t.id = v_membership.territory_id;
    end if;
    ${settings('v_territory.id', 'v_membership.id')}
    return query select v_person.id, v_person.name, v_person.email, v_membership.id, v_membership.role, v_membership.organisation_id,
      v_territory.id, v_territory.code, v_territory.name, v_territory.kind, v_territory.parent_id, v_territory.time_zone, ${installed('v_territory.id')};
  end $$`;

const enterTerritory = `create function app.enter_territory(p_territory uuid, p_membership uuid) ${answer}
  language plpgsql security definer set search_path = public, identity, pg_temp as $$
  #variable_conflict use_column
  declare v_person identity.person; v_membership membership; v_territory territory;
  begin
    select t.* into v_territory from territory t where t.id = p_territory;
    select m.* into v_membership from membership m where m.id = p_membership and m.territory_id = p_territory;
    select p.* into v_person from identity.person p where p.id = v_membership.person_id;
    ${settings('v_territory.id', 'v_membership.id')}
    return query select v_person.id, v_person.name, v_person.email, v_membership.id, v_membership.role, v_membership.organisation_id,
      v_territory.id, v_territory.code, v_territory.name, v_territory.kind, v_territory.parent_id, v_territory.time_zone, ${installed('v_territory.id')};
  end $$`;

const memberships = `create function app.memberships_of(p_token text) returns table (
    id uuid, role text, "territoryId" uuid, "territoryCode" text, "territoryName" text, "organisationId" uuid, "organisationName" text)
  language sql stable security definer set search_path = public, identity, pg_temp as $$
    select m.id, m.role, t.id, t.code, t.name, m.organisation_id, m.organisation_name
    from identity.session s join membership m on m.person_id = s.person_id join territory t on t.id = m.territory_id
    where s.token = p_token and s.expires_at > now() order by t.name, m.role, m.organisation_name $$`;

// A territory sees the people who have a membership in it, and of them only a name and an address.
const people = [
  `create view person_in_territory with (security_barrier) as
     select p.id, p.name, p.email from identity.person p
     where exists (select 1 from membership m where m.person_id = p.id and m.territory_id = app.territory_id())`,
  'grant select on person_in_territory to maillon_app',
  `create function app.person_by_email(p_email text) returns uuid language sql stable security definer set search_path = identity, pg_temp
     as $$ select id from person where email = lower(p_email) $$`,
];

const territoryByCode = `create function app.territory_by_code(p_code text) returns uuid language sql stable security definer
  set search_path = public, pg_temp as $$ select id from territory where code = p_code $$`;

// A table that has just grown out of nothing is planned as if it were empty until the server looks at it by itself.
// Large tables have statistics already: looking at them again would cost more than it tells.
const learnSizes = `create function app.learn_sizes(p_tables text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
  declare v_table text;
  begin
    for v_table in select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname = any(p_tables) and c.reltuples < 100000 order by 1
    loop execute format('analyze %I', v_table); end loop;
  end $$`;

// Forced row security binds the tables' owner too; the functions above run as it, and so does the founding of a territory.
const definer = ['territory', 'membership', 'module_installation'].map(
  (table) => `create policy definer on ${table} to current_user using (true) with check (true)`,
);

export const platformEntry = migration('20261123T0710-platform-entry', [
  enterSession,
  enterTerritory,
  memberships,
  territoryByCode,
  learnSizes,
  ...people,
  ...definer,
  'revoke all on all functions in schema app from public',
  `grant execute on function app.territory_id(), app.enter_session(text, uuid),
     app.enter_territory(uuid, uuid), app.memberships_of(text), app.person_by_email(text), app.territory_by_code(text), app.learn_sizes(text[]) to maillon_app`,
  'grant execute on function app.territory_id() to maillon_relay',
  'grant execute on function app.wake_relay() to maillon_app, maillon_relay',
]);
