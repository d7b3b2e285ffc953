import { migration } from '../migration';

// One number says whether anything that a territory resolves has changed: its modules, its settings, those of its region
// and of the platform, its region itself. Whoever keeps the resolved settings in memory compares it at each entry.
const revision = [
  'alter table territory add column settings_revision bigint not null default 1',
  `create function app.settings_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare v_territory uuid := (case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> 'territory_id')::uuid;
  begin
    update territory set settings_revision = settings_revision + 1
      where v_territory is null or id = v_territory or parent_id = v_territory;
    return null;
  end $$`,
  ...['platform_setting', 'module_installation', 'organisation_setting'].map(
    (table) =>
      `create trigger settings_changed after insert or update or delete on ${table} for each row execute function app.settings_changed()`,
  ),
  `create function app.region_changed() returns trigger language plpgsql as $$
  begin
    new.settings_revision := old.settings_revision + 1;
    return new;
  end $$`,
  'create trigger region_changed before update of parent_id on territory for each row execute function app.region_changed()',
];

const answer = (more = '') => `returns table (
  person_id uuid, person_name text, person_email text, membership_id uuid, role text, organisation_id uuid,
  territory_id uuid, territory_code text, territory_name text, territory_kind text, parent_id uuid, time_zone text, settings_revision bigint${more})`;

// Assigned and returned as they are: a query that only names what is known already costs as much as looking it up.
const announce = `
  v_set := set_config('app.territory', coalesce(v_territory.id::text, ''), true);
  v_set := set_config('app.membership', coalesce(v_membership.id::text, ''), true);
  person_id := v_person.id; person_name := v_person.name; person_email := v_person.email;
  membership_id := v_membership.id; role := v_membership.role; organisation_id := v_membership.organisation_id;
  territory_id := v_territory.id; territory_code := v_territory.code; territory_name := v_territory.name;
  territory_kind := v_territory.kind; parent_id := v_territory.parent_id; time_zone := v_territory.time_zone;
  settings_revision := v_territory.settings_revision;
  return next;`;

// The same entries as before, with the number instead of what it stands for.
const entries = [
  'drop function app.enter_session(text, uuid)',
  'drop function app.enter_territory(uuid, uuid)',
  `create function app.enter_session(p_token text, p_membership uuid) ${answer(', second_factor boolean')}
  language plpgsql rows 1 security definer set search_path = public, identity, pg_temp as $$
  #variable_conflict use_column
  declare v_person identity.person; v_membership membership; v_territory territory; v_session identity.session; v_set text;
  begin
    select s.* into v_session from identity.session s where s.token = p_token and s.expires_at > now();
    select p.* into v_person from identity.person p where p.id = v_session.person_id;
    if v_person.id is not null and p_membership is not null then
      select m.* into v_membership from membership m where m.id = p_membership and m.person_id = v_person.id;
      select t.* into v_territory from territory t where t.id = v_membership.territory_id;
    end if;
    second_factor := coalesce(v_session.second_factor, false);
    ${announce}
  end $$`,
  `create function app.enter_territory(p_territory uuid, p_membership uuid) ${answer()}
  language plpgsql rows 1 security definer set search_path = public, identity, pg_temp as $$
  #variable_conflict use_column
  declare v_person identity.person; v_membership membership; v_territory territory; v_set text;
  begin
    select t.* into v_territory from territory t where t.id = p_territory;
    select m.* into v_membership from membership m where m.id = p_membership and m.territory_id = p_territory;
    select p.* into v_person from identity.person p where p.id = v_membership.person_id;
    ${announce}
  end $$`,
];

// Of the territory that was entered, and of nobody else.
const settingsHere = `create function app.settings_here(p_organisation uuid)
  returns table (settings_revision bigint, modules jsonb, settings jsonb)
  language sql stable security definer set search_path = public, pg_temp as $$
  select t.settings_revision,
    (select coalesce(jsonb_object_agg(i.module_id, i.settings), '{}') from module_installation i where i.territory_id = t.id and i.enabled),
    app.resolved_settings(t.id, t.parent_id, p_organisation)
  from territory t where t.id = app.territory_id() $$`;

export const platformSettingsRevision = migration('20261127T0205-platform-settings-revision', [
  ...revision,
  ...entries,
  settingsHere,
  `revoke all on function app.enter_session(text, uuid), app.enter_territory(uuid, uuid), app.settings_here(uuid) from public`,
  `grant execute on function app.enter_session(text, uuid), app.enter_territory(uuid, uuid), app.settings_here(uuid) to maillon_app`,
]);
