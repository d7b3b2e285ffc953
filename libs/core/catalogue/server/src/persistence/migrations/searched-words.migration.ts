import { migration } from '@maillon/platform/server';

// Words alone, each after a blank: what begins a word is then found by `% begin%`, and never in the middle of another.
const words = `create function app.words_of(p_text text) returns text language sql immutable parallel safe
  as $$ select ' ' || btrim(regexp_replace(p_text, '[^a-z0-9]+', ' ', 'g')) || ' ' $$`;

// Named so that it comes after the trigger that fills the text from the offer's product and producer.
const find = `create function app.find_words() returns trigger language plpgsql as $$
  begin
    new.search_words := app.words_of(new.search_text || ' ' || coalesce(
      (select app.plain(array_to_string(r.words, ' ')) from product_reference r where r.code = new.reference_code), ''));
    return new;
  end $$`;

const onDay = `o.territory_id = app.territory_id() and o.state = 'open' and o.available_to >= p_day and o.available_from <= p_day`;

// LIKE and word similarity are not leakproof: see the functions that these replace. Rank 0: the platform's own word for it;
// 1: the product is called so; 2: its producer is, or something else that it says.
const found = `create function app.offers_found(p_day date, p_patterns text[], p_codes text[], p_most integer)
  returns table (id uuid, rank integer) language sql stable rows 50 security definer set search_path = public, pg_temp as $$
    select o.id, case when o.reference_code = any (p_codes) then 0 when app.words_of(app.plain(o.product_name)) like p_patterns[1] then 1 else 2 end
    from offer o where ${onDay}
      and o.search_words like p_patterns[1] and o.search_words like all (p_patterns) limit p_most $$`;

const alike = `create function app.offers_alike(p_day date, p_words text[], p_most integer)
  returns table (id uuid, rank integer) language sql stable rows 50 security definer set search_path = public, pg_temp
  set pg_trgm.word_similarity_threshold = 0.55 as $$
    select o.id, (100 * (1 - word_similarity(p_words[1], o.search_words)))::int
    from offer o where ${onDay}
      and p_words[1] <% o.search_words
      and (select bool_and(word_similarity(w, o.search_words) >= 0.55) from unnest(p_words) w) limit p_most $$`;

export const searchedWords = migration('20261127T0230-catalogue-searched-words', [
  `alter table product_reference add column words text[] not null default '{}'`,
  words,
  `alter table offer add column search_words text not null default ''`,
  find,
  'create trigger find_words before insert on offer for each row execute function app.find_words()',
  `create trigger find_words_again before update on offer for each row
    when (old.search_text is distinct from new.search_text or old.reference_code is distinct from new.reference_code or new.search_words = '')
    execute function app.find_words()`,
  // A release that knows more words has them written beside the offers of all territories.
  'create policy rewording on offer for update to current_user using (true) with check (true)',
  `update offer set search_words = ''`,
  'drop function app.offers_named(date, text[], integer)',
  'drop index offer_words',
  `create index offer_words on offer using gin (territory_id, available_to, search_words gin_trgm_ops) where state = 'open'`,
  found,
  alike,
  `revoke all on function app.offers_found(date, text[], text[], integer), app.offers_alike(date, text[], integer) from public`,
  `grant execute on function app.offers_found(date, text[], text[], integer), app.offers_alike(date, text[], integer) to maillon_app`,
]);
