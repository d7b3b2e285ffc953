import { migration } from '@maillon/platform/server';

// An application that came to nothing goes with the steps it went through, and with the account that served only for it:
// no role anywhere, no other application anywhere. The application role can do none of the three by itself.
const forget = `create function app.forget_applications(p_ids uuid[]) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
  declare v_people uuid[]; v_person uuid; v_gone integer;
  begin
    select array_agg(distinct person_id) into v_people from application
      where territory_id = app.territory_id() and id = any(p_ids) and state <> 'approved' and person_id is not null and kept_by is null;
    delete from participation_step s where s.territory_id = app.territory_id() and s.organisation_id is null
      and s.application_id in (select id from application where territory_id = app.territory_id() and id = any(p_ids) and state <> 'approved');
    delete from application where territory_id = app.territory_id() and id = any(p_ids) and state <> 'approved';
    get diagnostics v_gone = row_count;
    foreach v_person in array coalesce(v_people, '{}') loop
      if not exists (select 1 from membership where person_id = v_person) and not exists (select 1 from application where person_id = v_person)
      then perform app.forget_person(v_person); end if;
    end loop;
    return v_gone;
  end $$`;

export const forgettingApplications = migration('20261126T2042-organisations-forgetting-applications', [
  forget,
  'revoke all on function app.forget_applications(uuid[]) from public',
  'grant execute on function app.forget_applications(uuid[]) to maillon_app',
]);
