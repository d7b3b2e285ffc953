import { migration } from '../migration';

const columns = [
  'alter table identity.person add column two_factor_enabled boolean not null default false',
  // Of the session, not of the person: whoever has a second factor may still have come in without it.
  'alter table identity.session add column second_factor boolean not null default false',
];

// The columns of the sign-in library's plugins, under our names. Secrets and codes are encrypted by the library.
const factors = [
  `create table identity.two_factor (
     id uuid primary key, secret text not null, backup_codes text not null,
     person_id uuid not null unique references identity.person (id) on delete cascade,
     verified boolean default true, failed_verification_count integer not null default 0, locked_until timestamptz)`,
  `create table identity.passkey (
     id uuid primary key, name text, public_key text not null,
     person_id uuid not null references identity.person (id) on delete cascade,
     credential_id text not null unique, counter bigint not null, device_type text not null, backed_up boolean not null,
     transports text, aaguid text, created_at timestamptz default now())`,
  'create index on identity.passkey (person_id)',
  'grant select, insert, update, delete on identity.two_factor, identity.passkey to maillon_auth',
];

const answer = `returns table (
  person_id uuid, person_name text, person_email text, membership_id uuid, role text, organisation_id uuid,
  territory_id uuid, territory_code text, territory_name text, territory_kind text, parent_id uuid, time_zone text, modules jsonb, second_factor boolean)`;

// As before, and says whether the session was opened with two factors.
const enterSession = [
  'drop function app.enter_session(text, uuid)',
  `create function app.enter_session(p_token text, p_membership uuid) ${answer}
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
    perform set_config('app.territory', coalesce(v_territory.id::text, ''), true),
            set_config('app.membership', coalesce(v_membership.id::text, ''), true);
    return query select v_person.id, v_person.name, v_person.email, v_membership.id, v_membership.role, v_membership.organisation_id,
      v_territory.id, v_territory.code, v_territory.name, v_territory.kind, v_territory.parent_id, v_territory.time_zone,
      (select coalesce(jsonb_object_agg(i.module_id, i.settings), '{}') from module_installation i where i.territory_id = v_territory.id and i.enabled),
      coalesce(v_second, false);
  end $$`,
  'revoke all on function app.enter_session(text, uuid) from public',
  'grant execute on function app.enter_session(text, uuid) to maillon_app',
];

export const platformSecondFactor = migration('20261126T1830-platform-second-factor', [
  ...columns,
  ...factors,
  ...enterSession,
]);
