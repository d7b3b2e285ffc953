import { migration } from '@maillon/platform/server';

/**
 * Words as the index holds them: the end of the territory's id, four weeks of the calendar, the word. A beginning of a
 * word is then found among the words of one territory and of those weeks alone, however many neighbours and years there
 * are; what two territories with the same end would share is sorted out by the row. An offer of many weeks bears each
 * word once, under 'long'.
 */
const key = `create function app.word_key(p_territory uuid, p_weeks text) returns text language sql immutable parallel safe
  as $$ select right(p_territory::text, 8) || '.' || p_weeks || '.' $$`;

const weeks = `create function app.four_weeks(p_day date) returns integer language sql immutable parallel safe
  as $$ select (p_day - date '2000-01-03') / 28 $$`;

const kept = `create function app.kept_words(p_territory uuid, p_from date, p_to date, p_words text) returns tsvector
  language sql immutable parallel safe as $$
    select array_to_tsvector(array(select distinct app.word_key(p_territory, w) || word
      from unnest(string_to_array(btrim(p_words), ' ')) word
      cross join unnest(case when p_to - p_from > 84 then array['long'] else array(
        select n::text from generate_series(app.four_weeks(p_from), app.four_weeks(p_to)) n) end) w
      where word <> '')) $$`;

const asked = `create function app.asked_words(p_territory uuid, p_day date, p_stems text[]) returns tsquery
  language sql immutable parallel safe as $$
    select string_agg(format('(%L:* | %L:*)', app.word_key(p_territory, app.four_weeks(p_day)::text) || stem,
      app.word_key(p_territory, 'long') || stem), ' & ')::tsquery from unnest(p_stems) stem $$`;

// Named so that it comes after the trigger that fills the text from the offer's product and producer.
const find = `create or replace function app.find_words() returns trigger language plpgsql as $$
  begin
    new.name_words := app.words_of(app.plain(new.product_name));
    new.search_words := app.words_of(new.search_text || ' ' || coalesce(
      (select app.plain(array_to_string(r.words, ' ')) from product_reference r where r.code = new.reference_code), ''));
    return new;
  end $$`;

// Matching words is not leakproof: see the functions that this one replaces. Rank 0: the platform's own word for it;
// 1: the product is called so, by the first of the words; 2: its producer is, or something else that it says.
const found = `create function app.offers_found(p_day date, p_stems text[], p_codes text[], p_most integer)
  returns table (id uuid, rank integer, list_key text) language sql stable rows 50 security definer set search_path = public, pg_temp as $$
    select o.id, case when o.reference_code = any (p_codes) then 0 when o.name_words like '% ' || p_stems[1] || '%' then 1 else 2 end, o.list_key
    from offer o
    where app.kept_words(o.territory_id, o.available_from, o.available_to, o.search_words) @@ app.asked_words(app.territory_id(), p_day, p_stems)
      and o.territory_id = app.territory_id() and o.state = 'open' and o.available_to >= p_day and o.available_from <= p_day
    limit p_most $$`;

// As it was, with the key by which a list is in order.
const alike = `create function app.offers_alike(p_day date, p_words text[], p_most integer)
  returns table (id uuid, rank integer, list_key text) language sql stable rows 50 security definer set search_path = public, pg_temp
  set pg_trgm.word_similarity_threshold = 0.55 as $$
    select o.id, (100 * (1 - word_similarity(p_words[1], o.search_words)))::int, o.list_key
    from offer o where o.territory_id = app.territory_id() and o.state = 'open' and o.available_to >= p_day and o.available_from <= p_day
      and p_words[1] <% o.search_words
      and (select bool_and(word_similarity(w, o.search_words) >= 0.55) from unnest(p_words) w) limit p_most $$`;

/** Words are found by themselves rather than by the letters that they are made of. */
export const wordIndex = migration('20261127T1750-catalogue-word-index', [
  key,
  weeks,
  kept,
  asked,
  `alter table offer add column name_words text not null default ''`,
  find,
  `update offer set search_words = ''`,
  `create index offer_kept_words on offer using gin (app.kept_words(territory_id, available_from, available_to, search_words)) where state = 'open'`,
  'drop function app.offers_found(date, text[], text[], integer)',
  found,
  'drop function app.offers_alike(date, text[], integer)',
  alike,
  `revoke all on function app.offers_found(date, text[], text[], integer), app.offers_alike(date, text[], integer) from public`,
  `grant execute on function app.offers_found(date, text[], text[], integer), app.offers_alike(date, text[], integer) to maillon_app`,
]);
