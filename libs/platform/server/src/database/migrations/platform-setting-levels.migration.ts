import { migration } from '../migration';
import { tenantTable } from '../tenant-table';

const tables = [
  'create table platform_setting (module_id text primary key, settings jsonb not null, locked text[] not null default array[]::text[])',
  'alter table platform_setting enable row level security',
  'alter table platform_setting force row level security',
  'create policy definer on platform_setting to current_user using (true) with check (true)',
  `alter table module_installation add column locked text[] not null default array[]::text[]`,
  ...tenantTable({
    name: 'organisation_setting',
    key: ['organisation_id', 'module_id'],
    columns: ['organisation_id uuid not null', 'module_id text not null', 'settings jsonb not null'],
  }),
  'create policy definer on organisation_setting to current_user using (true) with check (true)',
];

// One row for each level that says something, from above to below; a region has no region above it.
const levelRows = `
  select p.module_id, 1 as rank, 'platform' as level, p.settings, p.locked from platform_setting p
  union all select i.module_id, 2, 'region', i.settings, i.locked from module_installation i where i.territory_id = p_region
  union all select i.module_id, case t.kind when 'region' then 2 else 3 end, t.kind, i.settings, i.locked
    from module_installation i join territory t on t.id = i.territory_id where i.territory_id = p_territory
  union all select o.module_id, 4, 'organisation', o.settings, array[]::text[] from organisation_setting o
    where o.territory_id = p_territory and o.organisation_id = p_organisation`;

// The nearest level wins, unless a level above it locked the key.
const resolved = `create function app.resolved_settings(p_territory uuid, p_region uuid, p_organisation uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as $$
  with said as (${levelRows}),
  free as (select distinct on (s.module_id, e.key) s.module_id, e.key, e.value from said s, jsonb_each(s.settings) e
    where not exists (select 1 from said above where above.module_id = s.module_id and above.rank < s.rank and e.key = any(above.locked))
    order by s.module_id, e.key, s.rank desc)
  select coalesce(jsonb_object_agg(module_id, settings), '{}')
    from (select module_id, jsonb_object_agg(key, value) as settings from free group by module_id) m $$`;

const levels = `create function app.setting_levels(p_module text, p_organisation uuid)
  returns table (level text, settings jsonb, locked text[])
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare p_territory uuid := app.territory_id(); p_region uuid;
  begin
    select t.parent_id into p_region from territory t where t.id = p_territory;
    return query select s.level, s.settings, s.locked from (${levelRows}) s where s.module_id = p_module order by s.rank;
  end $$`;

const answer = (more = '') => `returns table (
  person_id uuid, person_name text, person_email text, membership_id uuid, role text, organisation_id uuid,
  territory_id uuid, territory_code text, territory_name text, territory_kind text, parent_id uuid, time_zone text, modules jsonb, settings jsonb${more})`;

const announce = (more = '') => `
  perform set_config('app.territory', coalesce(v_territory.id::text, ''), true),
          set_config('app.membership', coalesce(v_membership.id::text, ''), true);
  return query select v_person.id, v_person.name, v_person.email, v_membership.id, v_membership.role, v_membership.organisation_id,
    v_territory.id, v_territory.code, v_territory.name, v_territory.kind, v_territory.parent_id, v_territory.time_zone,
    (select coalesce(jsonb_object_agg(i.module_id, i.settings), '{}') from module_installation i where i.territory_id = v_territory.id and i.enabled),
    app.resolved_settings(v_territory.id, v_territory.parent_id, v_membership.organisation_id)${more};`;

// The same entries as before, in one statement still: they also answer with the settings, resolved through their levels.
const entries = [
  'drop function app.enter_session(text, uuid)',
  'drop function app.enter_territory(uuid, uuid)',
  `create function app.enter_session(p_token text, p_membership uuid) ${answer(', second_factor boolean')}
  language plpgsql security definer set search_path = public, identity, pg_temp as $$
  #variable_conflict use_column
  declare v_person identity.person; v_membership membership; v_territory territory; v_who uuid; v_second boolean;
  begin
    select s.person_id, s.second_factor into v_who, v_second from identity.session s where s.token = p_token and s.expires_at > now();
    select p.* into v_person from identity.person p where p.id = v_who;
    if v_person.id is not null and p_membership is not null then
      select m.* into v_membership from membership m where m.id = p_membership and m.person_id = v_person.id;
      select t.* into v_territory from territory t where t.id = v_membership.territory_id;
    end if;
    ${announce(', coalesce(v_second, false)')}
  end $$`,
  `create function app.enter_territory(p_territory uuid, p_membership uuid) ${answer()}
  language plpgsql security definer set search_path = public, identity, pg_temp as $$
  #variable_conflict use_column
  declare v_person identity.person; v_membership membership; v_territory territory;
  begin
    select t.* into v_territory from territory t where t.id = p_territory;
    select m.* into v_membership from membership m where m.id = p_membership and m.territory_id = p_territory;
    select p.* into v_person from identity.person p where p.id = v_membership.person_id;
    ${announce()}
  end $$`,
];

export const platformSettingLevels = migration('20261126T1910-platform-setting-levels', [
  ...tables,
  resolved,
  levels,
  ...entries,
  `revoke all on function app.resolved_settings(uuid, uuid, uuid), app.setting_levels(text, uuid),
     app.enter_session(text, uuid), app.enter_territory(uuid, uuid) from public`,
  `grant execute on function app.setting_levels(text, uuid), app.enter_session(text, uuid), app.enter_territory(uuid, uuid) to maillon_app`,
]);
