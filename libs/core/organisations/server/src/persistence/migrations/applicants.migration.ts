import { migration } from '@maillon/platform/server';

// An applicant has no role in the territory yet: their account is reached through their application alone.
const applicant = `create function app.applicant_of(p_application uuid) returns table ("personId" uuid, name text, email text, locale text)
  language sql stable security definer set search_path = public, identity, pg_temp as $$
    select p.id, p.name, p.email, p.locale from application a join identity.person p on p.id = a.person_id
    where a.id = p_application and a.territory_id = app.territory_id() and a.person_name <> '—' $$`;

export const applicantsMigration = migration('20261126T2055-organisations-applicants', [
  applicant,
  'revoke all on function app.applicant_of(uuid) from public',
  'grant execute on function app.applicant_of(uuid) to maillon_app',
]);
