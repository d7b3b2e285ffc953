import { migration } from '@maillon/platform/server';

// An address that nobody confirmed may be anybody's: no role is given on the strength of it.
const confirmed = `create or replace function app.person_by_email(p_email text) returns uuid language sql stable security definer set search_path = identity, pg_temp
  as $$ select id from person where email = lower(p_email) and email_verified $$`;

// Asked by the sign-in, which reads no table of ours: does the holder of that key read the mail of that address?
const invites = `create function app.invites_address(p_hash text, p_email text) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select 1 from invitation where key_hash = p_hash and email = lower(p_email) and state = 'pending' and expires_at > now()) $$`;

export const confirmedMembers = migration('20261126T2051-organisations-confirmed-members', [
  confirmed,
  invites,
  'revoke all on function app.invites_address(text, text) from public',
  'grant execute on function app.invites_address(text, text) to maillon_auth',
]);
