import { migration } from '../migration';
import { tenantTable } from '../tenant-table';

// `speaking_since` stands from before the mail server hears of a letter until it is known what became of it: found there
// by the next attempt, it says that the one before never learnt its outcome.
const attempts = [
  `alter table mail
     add column kind text not null default 'platform.letter',
     add column if_unsure text not null default 'again' check (if_unsure in ('again', 'leave')),
     add column attempts integer not null default 0,
     add column speaking_since timestamptz,
     add column unsure_at timestamptz,
     add column repeated boolean not null default false`,
  `alter table identity.mail
     add column speaking_since timestamptz,
     add column repeated boolean not null default false`,
  // What a mail server would have delivered twice, the mailbox shows as one letter that came twice.
  'alter table identity.mailbox add column copies integer not null default 1',
];

// No row: the first of the times that the kind offers.
const choice = tenantTable({
  name: 'letter_choice',
  key: ['person_id', 'kind'],
  columns: [
    'person_id uuid not null',
    'kind text not null',
    `time text not null check (time in ('at-once', 'digest', 'never'))`,
    'chosen_at timestamptz not null',
  ],
});

const digest = [
  ...tenantTable({
    name: 'digest_line',
    columns: [
      'person_id uuid not null',
      'kind text not null',
      'about uuid',
      'line jsonb not null',
      'at timestamptz not null',
    ],
  }),
  'create index on digest_line (territory_id, person_id)',
  'create index on digest_line (territory_id, kind, about)',
];

const language = [
  `alter table identity.person add constraint person_locale check (locale in ('fr', 'en'))`,
  `create or replace view person_in_territory with (security_barrier) as
     select p.id, p.name, p.email, p.locale from identity.person p
     where exists (select 1 from membership m where m.person_id = p.id and m.territory_id = app.territory_id())`,
  // Takes no person: whoever acts says it of themself alone.
  `create function app.write_me_in(p_locale text) returns void language sql security definer set search_path = public, identity, pg_temp as $$
     update identity.person set locale = p_locale, updated_at = now() where id = (select person_id from membership
       where territory_id = app.territory_id() and id = nullif(current_setting('app.membership', true), '')::uuid) $$`,
  'revoke all on function app.write_me_in(text) from public',
  'grant execute on function app.write_me_in(text) to maillon_app',
];

const forgetting = [
  ...['mail', 'digest_line'].map(
    (table) => `create policy definer on ${table} to current_user using (true) with check (true)`,
  ),
  `create function app.forget_old_mail() returns integer language plpgsql security definer set search_path = public, identity, pg_temp as $$
     declare v_gone integer; v_some integer;
     begin
       delete from mail where created_at < now() - interval '12 months';
       get diagnostics v_gone = row_count;
       delete from identity.mail where created_at < now() - interval '12 months';
       get diagnostics v_some = row_count;
       return v_gone + v_some;
     end $$`,
  'revoke all on function app.forget_old_mail() from public',
  'grant execute on function app.forget_old_mail() to maillon_relay',
];

export const platformLetters = migration('20261126T2050-platform-letters', [
  ...attempts,
  ...choice,
  ...digest,
  ...language,
  ...forgetting,
]);
