import { migration } from '../migration';

// Global: where people may be named in words. A release writes it; forgetting reads nothing else, so it reaches nothing else.
const freeText = [
  'create table free_text (table_name text not null, column_name text not null, primary key (table_name, column_name))',
  'alter table free_text enable row level security',
  'create policy shared on free_text for select to maillon_app using (true)',
  'grant select on free_text to maillon_app',
];

// Whole words only, in any case, and also as a file name joins them: what is left reads « — » where the person was named.
const wordsOut = [
  `create function app.pattern_of(p_words text[]) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
     select '(?<![[:alnum:]])(' || string_agg(regexp_replace(regexp_replace(w, '([^[:alnum:][:space:]_])', '\\\\\\1', 'g'), '[[:space:]]+', '[[:space:]_.-]+', 'g'), '|'
       order by length(w) desc, w) || ')(?![[:alnum:]])'
     from unnest(p_words) w where length(btrim(w)) >= 3 $$`,
  // The tables of facts are open to no update of the application's: this is the one way in, and it only takes words out.
  `create function app.forget_words(p_words text[]) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
     declare v_pattern text := app.pattern_of(p_words); v_json text; v record; v_gone integer := 0; v_some integer;
     begin
       if v_pattern is null or app.territory_id() is null then return 0; end if;
       v_json := app.pattern_of(array(select substr(to_json(w)::text, 2, length(to_json(w)::text) - 2) from unnest(p_words) w where length(btrim(w)) >= 3));
       for v in select f.table_name, f.column_name, a.atttypid = 'jsonb'::regtype as json
         from free_text f join pg_attribute a on a.attrelid = format('public.%I', f.table_name)::regclass and a.attname = f.column_name
         order by 1, 2
       loop
         execute format('update %1$I set %2$I = regexp_replace(%2$I::text, $1, %3$L, %4$L)%5$s where territory_id = app.territory_id() and %2$I::text ~* $1',
           v.table_name, v.column_name, '—', 'gi', case when v.json then '::jsonb' else '' end) using case when v.json then v_json else v_pattern end;
         get diagnostics v_some = row_count;
         v_gone := v_gone + v_some;
       end loop;
       return v_gone;
     end $$`,
];

const rules = [
  `create function app.retention_months(p_what text, p_day date) returns integer language sql stable security definer set search_path = public, pg_temp as $$
     select months from retention_rule where what = p_what and valid_from <= p_day order by valid_from desc limit 1 $$`,
  // For what recurs: each territory is entered in its turn, by the door that a timed job takes.
  `create function app.territories_to_keep_up() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
     select id from territory where kind = 'territory' order by id $$`,
];

// An account that nobody uses any more: whatever hangs on it goes, and nothing says whose it was. Only other functions call it.
const account = [
  `create function app.forget_person(p_person uuid) returns void language plpgsql security definer set search_path = public, identity, pg_temp as $$
     declare v_table text; v_email text;
     begin
       select email into v_email from identity.person where id = p_person for update;
       if v_email is null then return; end if;
       for v_table in select table_name from information_schema.columns where table_schema = 'identity' and column_name = 'person_id'
       loop execute format('delete from identity.%I where person_id = $1', v_table) using p_person; end loop;
       delete from identity.verification where position(v_email in lower(identifier)) > 0 or position(p_person::text in value) > 0 or position(v_email in lower(value)) > 0;
       delete from identity.rate_limit where position(v_email in lower(key)) > 0;
       delete from identity.mail where lower(recipient) = v_email;
       delete from identity.mailbox where lower(recipient) = v_email;
       update identity.person set name = '—', email = 'erased-' || id || '@erased.invalid', email_verified = false, image = null, updated_at = now()
         where id = p_person;
     end $$`,
  `create or replace function app.erase_account(p_person uuid) returns void language plpgsql security definer set search_path = public, identity, pg_temp as $$
     begin
       if not exists (select 1 from membership where person_id = p_person and territory_id = app.territory_id()) or app.is_elsewhere(p_person) then return; end if;
       perform app.forget_person(p_person);
     end $$`,
];

export const platformFreeTexts = migration('20261126T2040-platform-free-texts', [
  ...freeText,
  ...wordsOut,
  ...rules,
  ...account,
  `revoke all on function app.pattern_of(text[]), app.forget_words(text[]), app.retention_months(text, date), app.territories_to_keep_up(),
     app.forget_person(uuid) from public`,
  'grant execute on function app.forget_words(text[]), app.retention_months(text, date) to maillon_app',
  'grant execute on function app.territories_to_keep_up() to maillon_relay',
]);
