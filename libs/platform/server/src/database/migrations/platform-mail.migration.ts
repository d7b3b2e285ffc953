import { migration } from '../migration';
import { tenantTable } from '../tenant-table';

const BODY = [
  'recipient text not null',
  `locale text not null check (locale in ('fr', 'en'))`,
  'subject text not null',
];

// What it said is forgotten once it has left.
const mail = tenantTable({
  name: 'mail',
  columns: [...BODY, 'text_body text', 'html_body text', 'created_at timestamptz not null', 'sent_at timestamptz'],
});

// Letters about a person's account belong to no territory: the role of sign-in writes them and takes them to the post.
const accountMail = [
  `create table identity.mail (
     id uuid primary key, ${BODY.join(', ')}, text_body text, html_body text,
     created_at timestamptz not null default now(), sent_at timestamptz,
     attempts integer not null default 0, next_attempt_at timestamptz not null default now(), failure text)`,
  'create index mail_waiting on identity.mail (next_attempt_at) where sent_at is null and failure is null',
  'grant select, insert, update, delete on identity.mail to maillon_auth',
];

// Stands in for a mail server on a developer's machine and in a demonstration.
const mailbox = [
  `create table identity.mailbox (
     id uuid primary key, territory_id uuid, territory_name text, recipient text not null, subject text not null,
     text_body text not null, html_body text not null, laid_at timestamptz not null default now())`,
  'create index on identity.mailbox (laid_at desc)',
  'grant select, insert, update, delete on identity.mailbox to maillon_auth',
];

export const platformMail = migration('20261126T1810-platform-mail', [...mail, ...accountMail, ...mailbox]);
