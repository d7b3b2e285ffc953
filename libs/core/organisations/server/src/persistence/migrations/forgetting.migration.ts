import { migration } from '@maillon/platform/server';

// What happened stays; who did it goes. The application may only add to these tables.
const forget = `create function app.forget_in_history(p_memberships uuid[], p_name text) returns void
  language sql security definer set search_path = public, pg_temp as $$
    update participation_step set who = '—' where territory_id = app.territory_id() and membership_id = any(p_memberships);
    update producer_keeping set who = '—' where territory_id = app.territory_id() and membership_id = any(p_memberships);
    update producer_keeping set "to" = '—' where territory_id = app.territory_id() and "to" = p_name $$`;

const OWN = 'territory_id = app.territory_id()';
const reached = ['participation_step', 'producer_keeping'].map(
  (table) => `create policy definer on ${table} to current_user using (${OWN}) with check (${OWN})`,
);

export const forgetting = migration('20261126T1940-organisations-forgetting', [
  ...reached,
  forget,
  'revoke all on function app.forget_in_history(uuid[], text) from public',
  'grant execute on function app.forget_in_history(uuid[], text) to maillon_app',
]);
