import { migration } from '../migration';
import { tenantTable } from '../tenant-table';

// A letter that a person reads as a text message, with what it says there; the same letter goes to the post when it cannot
// be one. `sms_laid_at` is of the machine's clock: how late a worker comes shows by it, whatever day the territory plays.
const letters = [
  `alter table mail
     add column about uuid,
     add column sms_to text,
     add column sms_body text,
     add column sms_person uuid,
     add column sms_before timestamptz,
     add column sms_laid_at timestamptz,
     add column sms_state text check (sms_state in ('waiting', 'sent', 'refused', 'late', 'unsure', 'unreachable', 'withdrawn')),
     add check (sms_state is null or sms_to is not null)`,
  `create index mail_waits_by_text on mail (territory_id, about) where sms_state = 'waiting'`,
];

// Once it is taken back no number is left; how often codes were asked for is.
const number = tenantTable({
  name: 'text_number',
  key: ['person_id'],
  columns: [
    'person_id uuid not null',
    `number text check (number ~ '^[1-9][0-9]{7,14}$')`,
    'asked_at timestamptz not null',
    'asked_on date not null',
    'asked_times integer not null default 1',
    'tries integer not null default 0',
    'confirmed_at timestamptz',
    'refused_at timestamptz',
    'quiet_from smallint not null check (quiet_from between 0 and 23)',
    'quiet_to smallint not null check (quiet_to between 0 and 23)',
  ],
});

export const platformTexts = migration('20261127T1430-platform-texts', [
  ...letters,
  `alter table letter_choice add column channel text not null default 'email' check (channel in ('email', 'text'))`,
  ...number,
]);
