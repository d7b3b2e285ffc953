import { migration } from '@maillon/platform/server';

// Whoever trades for another firm does not see what is promised to one buyer; the territory's own people, drivers and
// jobs work with it like with any other. Asked of the few rows that are promised only.
const sees = `create function app.sees_promise(p_buyer uuid, p_producer uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
    select not exists (select from membership m
      where m.territory_id = app.territory_id() and m.id = nullif(current_setting('app.membership', true), '')::uuid
        and m.role in ('restaurateur', 'producer') and m.organisation_id is distinct from p_buyer
        and m.organisation_id is distinct from p_producer) $$`;

export const promisedOffers = migration('20261127T0245-catalogue-promised-offers', [
  'alter table offer add column for_buyer_id uuid',
  'alter table offer add foreign key (territory_id, for_buyer_id) references participation (territory_id, id)',
  'create index offer_promised on offer (territory_id, for_buyer_id) where for_buyer_id is not null',
  sees,
  'revoke all on function app.sees_promise(uuid, uuid) from public',
  'grant execute on function app.sees_promise(uuid, uuid) to maillon_app',
  `create policy promised on offer as restrictive for select to maillon_app
     using (for_buyer_id is null or app.sees_promise(for_buyer_id, producer_id))`,
]);
