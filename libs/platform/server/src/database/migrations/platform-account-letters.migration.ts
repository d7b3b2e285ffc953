import { migration } from '../migration';

// That somebody of the territory was written to about their account, and whether it left. Never the words, in which there
// is a key: the view does not have them.
export const platformAccountLetters = migration('20261127T2115-platform-account-letters', [
  'create index on identity.mail (lower(recipient), created_at desc)',
  `create view account_mail_in_territory with (security_barrier) as
     select a.id, a.recipient, a.locale, a.subject, a.created_at, a.sent_at, a.repeated, a.failure is not null as failed
     from identity.mail a
     where lower(a.recipient) in (select lower(p.email) from membership m join identity.person p on p.id = m.person_id
       where m.territory_id = app.territory_id())`,
  'grant select on account_mail_in_territory to maillon_app',
]);
