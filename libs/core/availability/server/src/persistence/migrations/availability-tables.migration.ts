import { migration, tenantTable } from '@maillon/platform/server';

const pattern = tenantTable({
  name: 'week_pattern',
  key: ['unit_id'],
  columns: [
    'unit_id uuid not null',
    'quantities integer[] not null check (cardinality(quantities) = 7 and 0 <= all (quantities))',
  ],
  references: { unit_id: 'sales_unit' },
});

const exception = tenantTable({
  name: 'week_exception',
  key: ['unit_id', 'day'],
  columns: ['unit_id uuid not null', 'day date not null', 'quantity integer not null check (quantity >= 0)'],
  references: { unit_id: 'sales_unit' },
});

const rhythm = tenantTable({
  name: 'week_rhythm',
  key: ['producer_id'],
  columns: [
    'producer_id uuid not null',
    'weekday smallint not null check (weekday between 1 and 7)',
    'hour smallint not null check (hour between 0 and 23)',
    `channel text not null check (channel in ('email', 'sms', 'none'))`,
  ],
  references: { producer_id: 'participation' },
});

// One question about a week, and the digest by which its link is recognised.
const ask = tenantTable({
  name: 'week_ask',
  columns: [
    'producer_id uuid not null',
    'week date not null',
    'key_hash text not null',
    'asked_at timestamptz not null',
    'expires_at timestamptz not null',
  ],
  references: { producer_id: 'participation' },
  unique: [['producer_id', 'week'], ['key_hash']],
});

// What was proposed and what was answered; the id follows from unit and day.
const line = tenantTable({
  name: 'week_line',
  columns: [
    'producer_id uuid not null',
    'unit_id uuid not null',
    'week date not null',
    'day date not null',
    'proposed integer not null check (proposed >= 0)',
    'answered integer check (answered >= 0)',
    'answered_at timestamptz',
    'answered_by uuid',
    `source text check (source in ('proposal', 'one-tap', 'phone', 'grid'))`,
    'offer_id uuid',
  ],
  references: { unit_id: 'sales_unit', producer_id: 'participation', offer_id: 'offer' },
  unique: [['unit_id', 'day']],
});

const question = tenantTable({
  name: 'buyer_question',
  columns: [
    'offer_id uuid not null',
    'producer_id uuid not null',
    'buyer_id uuid not null',
    'quantity integer not null check (quantity > 0)',
    'day date not null',
    'asked_by uuid',
    'asked_at timestamptz not null',
    'key_hash text',
    'expires_at timestamptz not null',
    'answer integer check (answer >= 0)',
    'answered_at timestamptz',
    'answered_by uuid',
  ],
  references: { offer_id: 'offer', producer_id: 'participation', buyer_id: 'participation' },
  unique: [['key_hash']],
});

const closure = tenantTable({
  name: 'closure',
  columns: [
    'producer_id uuid not null',
    'first_day date not null',
    'last_day date not null',
    `reason text not null check (reason <> '')`,
    'declared_at timestamptz not null',
    'cancelled_at timestamptz',
    'check (first_day <= last_day)',
    `exclude using gist (territory_id with =, producer_id with =, daterange(first_day, last_day, '[]') with &&) where (cancelled_at is null)`,
  ],
  references: { producer_id: 'participation' },
});

const text = tenantTable({
  name: 'text_message',
  columns: [
    'producer_id uuid not null',
    'body text not null',
    'laid_at timestamptz not null',
    `state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused'))`,
  ],
  references: { producer_id: 'participation' },
});

// An offer knows the days on which its producer is closed, so that no list asks. Named to run after what fills the producer.
const closed = [
  `create function app.keep_closed() returns trigger language plpgsql as $$
     begin
       new.closed := (select range_agg(daterange(c.first_day, c.last_day, '[]')) from closure c
         where c.territory_id = new.territory_id and c.producer_id = new.producer_id and c.cancelled_at is null
           and c.first_day <= new.available_to and c.last_day >= new.available_from);
       return new;
     end $$`,
  'create policy definer on closure for select to current_user using (true)',
  `create trigger keep_closed before insert or update of closed, card, available_from, available_to on offer
     for each row execute function app.keep_closed()`,
  // Locked in the order in which reservations lock.
  `create function app.close_offers() returns trigger language plpgsql as $$
     begin
       with touched as (select id from offer where territory_id = new.territory_id and producer_id = new.producer_id
         and available_to >= new.first_day and available_from <= new.last_day order by id for update)
       update offer o set closed = null from touched t where o.territory_id = new.territory_id and o.id = t.id;
       return null;
     end $$`,
  'create trigger close_offers after insert or update of cancelled_at on closure for each row execute function app.close_offers()',
];

export const availabilityTables = migration('20261127T0230-availability-tables', [
  ...[...pattern, ...exception, ...rhythm, ...ask, ...line, ...question, ...closure, ...text],
  ...closed,
]);
