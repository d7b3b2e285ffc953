import { migration } from '@maillon/platform/server';

// A card that reads otherwise has another number: whoever keeps cards in memory asks for the numbers only. Named so that
// it comes after the trigger that fills the card; a reservation leaves both as they are.
const number = `create function app.number_card() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    new.card_revision := nextval('offer_card_number');
    return new;
  end $$`;

export const cardRevision = migration('20261127T0210-catalogue-card-revision', [
  'create sequence offer_card_number',
  `alter table offer add column card_revision bigint not null default 0`,
  number,
  'create trigger number_card before insert on offer for each row execute function app.number_card()',
  `create trigger number_changed_card before update on offer for each row
    when (old.card::text is distinct from new.card::text or old.list_key is distinct from new.list_key) execute function app.number_card()`,
]);
