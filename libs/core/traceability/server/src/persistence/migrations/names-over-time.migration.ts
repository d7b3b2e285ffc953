import { migration } from '@maillon/platform/server';

const OWN = 'territory_id = app.territory_id()';
const tables = ['movement', 'preparation_shortage'];

// Takes no day but the one on which it is asked: what the rule still asks for is out of its reach.
const over = `at < p_at - make_interval(months => app.retention_months('traceability.ledger', p_at::date))`;
const named = `${OWN} and by_name <> '—' and ${over}`;

const forget = [
  ...tables.map((table) => `create policy over_time on ${table} to current_user using (${OWN}) with check (${OWN})`),
  `create function app.ledger_names_over_time(p_at timestamptz) returns integer language sql stable security definer set search_path = public, pg_temp as $$
     select ((select count(*) from movement where ${named}) + (select count(*) from preparation_shortage where ${named}))::integer $$`,
  `create function app.forget_ledger_names(p_at timestamptz) returns void language sql security definer set search_path = public, pg_temp as $$
     update movement set by_name = '—' where ${named};
     update preparation_shortage set by_name = '—' where ${named} $$`,
];

export const namesOverTime = migration('20261126T2043-traceability-names-over-time', [
  ...forget,
  'revoke all on function app.ledger_names_over_time(timestamptz), app.forget_ledger_names(timestamptz) from public',
  'grant execute on function app.ledger_names_over_time(timestamptz), app.forget_ledger_names(timestamptz) to maillon_app',
]);
