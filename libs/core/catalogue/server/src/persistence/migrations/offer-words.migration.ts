import { migration } from '@maillon/platform/server';

// LIKE is not leakproof: under a row policy PostgreSQL compares the territory first and only then the text, row by row, and
// no index of words may answer. The function stands outside the policy and compares the territory itself.
const named = `create function app.offers_named(p_day date, p_patterns text[], p_most integer) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
    select id from offer where territory_id = app.territory_id() and state = 'open'
      and available_to >= p_day and available_from <= p_day
      and search_text like p_patterns[1] and search_text like all (p_patterns) limit p_most $$`;

export const offerWords = migration('20261126T1811-catalogue-offer-words', [
  'create extension if not exists pg_trgm',
  'create extension if not exists btree_gin',
  // The last day stands in it too: without it the words of all weeks gone by would be fetched to be thrown away.
  `create index offer_words on offer using gin (territory_id, available_to, search_text gin_trgm_ops) where state = 'open'`,
  'create policy definer on offer for select to current_user using (true)',
  named,
  'revoke all on function app.offers_named(date, text[], integer) from public',
  'grant execute on function app.offers_named(date, text[], integer) to maillon_app',
]);
