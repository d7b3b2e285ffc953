import { migration } from '@maillon/platform/server';

// One organisation has one SIRET everywhere: it is said once, of an organisation that had none, by a territory where it
// takes part. False when it has another, or another has it.
export const siretFacts = migration('20261126T2054-organisations-siret-facts', [
  'alter table organisation_fact drop constraint organisation_fact_kind_check',
  `alter table organisation_fact add constraint organisation_fact_kind_check check (kind in ('siret', 'vat-number', 'iban', 'naf'))`,
  `create function app.name_organisation(p_id uuid, p_siret text) returns boolean
     language plpgsql security definer set search_path = public, pg_temp as $$
     begin
       update organisation set siret = p_siret where id = p_id and (siret is null or siret = p_siret)
         and exists (select from participation p where p.id = p_id and p.territory_id = app.territory_id());
       return found;
     exception when unique_violation then return false;
     end $$`,
  'revoke all on function app.name_organisation(uuid, text) from public',
  'grant execute on function app.name_organisation(uuid, text) to maillon_app',
]);
