import { migration } from '@maillon/platform/server';

// A territory that is being founded is not yet one in which anybody stands: its rows are written by these two functions.
// They ask again who calls, for they see across territories: an administrator of the region, and nobody else.
const mustAdministerRegion = `create function app.region_administered() returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare v_region uuid;
  begin
    select t.id into v_region from territory t join membership m on m.territory_id = t.id
      where t.id = app.territory_id() and t.kind = 'region' and m.role = 'territory-administrator'
        and m.id = nullif(current_setting('app.membership', true), '')::uuid;
    if v_region is null then raise exception 'Only an administrator of a region founds territories.' using errcode = '42501'; end if;
    return v_region;
  end $$`;

// Answers false when the code belongs to another territory. Asked again for the same territory, it changes nothing.
const found = `create function app.found_territory(p_id uuid, p_code text, p_name text, p_time_zone text, p_at timestamptz, p_perimeter jsonb)
  returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
  declare v_region uuid := app.region_administered();
  begin
    insert into territory (id, code, name, kind, parent_id, time_zone, created_at)
      values (p_id, p_code, p_name, 'territory', v_region, p_time_zone, p_at) on conflict do nothing;
    if not found then
      return exists (select 1 from territory t where t.id = p_id and t.code = p_code and t.parent_id = v_region);
    end if;
    insert into perimeter_commune (territory_id, id, insee_code, name, population, valid_from)
      select p_id, r.id, r.insee_code, r.name, r.population, r.valid_from
      from jsonb_to_recordset(p_perimeter) as r (id uuid, insee_code text, name text, population integer, valid_from date);
    return true;
  end $$`;

// Answers false when nobody has an account at that address. Only the first one: later ones are named inside the territory.
const administrator = `create function app.name_first_administrator(p_territory uuid, p_membership uuid, p_email text)
  returns boolean language plpgsql security definer set search_path = public, identity, pg_temp as $$
  declare v_region uuid := app.region_administered(); v_person uuid := app.person_by_email(p_email);
  begin
    if not exists (select 1 from territory t where t.id = p_territory and t.parent_id = v_region) then return false; end if;
    if exists (select 1 from membership m where m.territory_id = p_territory and m.role = 'territory-administrator') then return true; end if;
    if v_person is null then return false; end if;
    insert into membership (territory_id, id, person_id, role) values (p_territory, p_membership, v_person, 'territory-administrator');
    return true;
  end $$`;

export const foundInRegion = migration('20261126T1900-territories-found-in-region', [
  'create policy definer on perimeter_commune to current_user using (true) with check (true)',
  mustAdministerRegion,
  found,
  administrator,
  `revoke all on function app.region_administered(), app.found_territory(uuid, text, text, text, timestamptz, jsonb),
     app.name_first_administrator(uuid, uuid, text) from public`,
  `grant execute on function app.found_territory(uuid, text, text, text, timestamptz, jsonb),
     app.name_first_administrator(uuid, uuid, text) to maillon_app`,
]);
