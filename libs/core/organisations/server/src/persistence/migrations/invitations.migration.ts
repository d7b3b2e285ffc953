import { migration, tenantTable } from '@maillon/platform/server';

// Of the key in the letter we keep what it is recognised by, and no more.
const invitation = [
  ...tenantTable({
    name: 'invitation',
    references: { organisation_id: 'participation' },
    columns: [
      'email text not null check (email = lower(email))',
      `role text not null`,
      'organisation_id uuid',
      'organisation_name text',
      'invited_by text not null',
      `locale text not null check (locale in ('fr', 'en'))`,
      'key_hash text not null',
      'letter_id uuid not null',
      'sent_at timestamptz not null',
      'expires_at timestamptz not null',
      `state text not null check (state in ('pending', 'accepted', 'revoked'))`,
      'person_id uuid',
      'ended_at timestamptz',
    ],
  }),
  `create unique index on invitation (territory_id, email, role, organisation_id) nulls not distinct where state = 'pending'`,
  'create index on invitation (key_hash)',
  'create index on invitation (territory_id, sent_at desc, id desc)',
  'create policy definer on invitation to current_user using (true) with check (true)',
];

// Whoever holds the key is in no territory yet: this is all that it opens before they come in.
const byKey = [
  `create function app.invitation_by_key(p_hash text) returns table (
      "id" uuid, "territoryId" uuid, "territoryName" text, "timeZone" text, "email" text, "role" text, "organisationName" text,
      "invitedBy" text, "expiresAt" timestamptz, "state" text, "hasAccount" boolean)
    language sql stable security definer set search_path = public, identity, pg_temp as $$
      select i.id, t.id, t.name, t.time_zone, i.email, i.role, i.organisation_name, i.invited_by, i.expires_at, i.state,
        exists (select 1 from person p where p.email = i.email)
      from invitation i join territory t on t.id = i.territory_id where i.key_hash = p_hash $$`,
];

// Whoever holds the key of a letter reads the mail of the address it was sent to.
const confirm = [
  `create function app.confirm_invited_email(p_hash text, p_person uuid) returns void
    language sql security definer set search_path = public, identity, pg_temp as $$
      update person p set email_verified = true from invitation i
      where i.key_hash = p_hash and i.territory_id = app.territory_id() and p.id = p_person and p.email = i.email and not p.email_verified $$`,
];

export const invitations = migration('20261126T1820-organisations-invitations', [
  ...invitation,
  ...byKey,
  ...confirm,
  'revoke all on function app.invitation_by_key(text), app.confirm_invited_email(text, uuid) from public',
  'grant execute on function app.invitation_by_key(text), app.confirm_invited_email(text, uuid) to maillon_app',
]);
