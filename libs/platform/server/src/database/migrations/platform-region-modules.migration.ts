import { migration } from '../migration';

// A region sees which of its territories have a module on, and since when; of their settings and rows it sees nothing.
// It asks again who calls, for it reads across territories: an administrator of the region, and nobody else.
export const platformRegionModules = migration('20261126T2059-platform-region-modules', [
  `create function app.region_modules() returns table (module_id text, territory_id uuid, code text, name text, enabled boolean, since timestamptz)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
    #variable_conflict use_column
    declare v_region uuid;
    begin
      select t.id into v_region from territory t join membership m on m.territory_id = t.id
        where t.id = app.territory_id() and t.kind = 'region' and m.role = 'territory-administrator'
          and m.id = nullif(current_setting('app.membership', true), '')::uuid;
      return query select i.module_id, t.id, t.code, t.name, i.enabled, i.since
        from territory t join module_installation i on i.territory_id = t.id
        where t.parent_id = v_region and t.kind = 'territory' order by t.name, t.code;
    end $$`,
  'revoke all on function app.region_modules() from public',
  'grant execute on function app.region_modules() to maillon_app',
]);
