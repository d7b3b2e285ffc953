import { migration, tenantTable } from '@maillon/platform/server';

const BASE_UNITS = `in ('piece', 'gram', 'millilitre')`;
const PRICE = 'numeric(12, 4)';

const request = tenantTable({
  name: 'quote_request',
  columns: [
    'number integer not null',
    'buyer_id uuid not null',
    `title text not null check (title <> '')`,
    'note text',
    'sealed boolean not null',
    'deadline timestamptz not null',
    `state text not null default 'draft' check (state in ('draft', 'sent', 'closed', 'awarded', 'cancelled', 'expired'))`,
    `wished_producers uuid[] not null default '{}'`,
    'written_at timestamptz not null',
    'sent_at timestamptz',
    'cancel_reason text',
  ],
  references: { buyer_id: 'participation' },
  unique: [['number']],
});

const line = tenantTable({
  name: 'quote_request_line',
  columns: [
    'request_id uuid not null',
    'position smallint not null check (position > 0)',
    `wanted text not null check (wanted <> '')`,
    'reference_code text references product_reference (code)',
    `base_unit text not null check (base_unit ${BASE_UNITS})`,
    'base_quantity integer not null check (base_quantity > 0)',
    'needed_from date not null',
    'needed_to date not null check (needed_to >= needed_from)',
    `labels text[] not null default '{}'`,
    'local_wished boolean not null',
    `ceiling ${PRICE} check (ceiling > 0)`,
    'note text',
  ],
  references: { request_id: 'quote_request' },
});

// Who was asked is written down when it is sent: whoever joins the territory later was not.
const asked = tenantTable({
  name: 'quote_request_producer',
  key: ['request_id', 'producer_id'],
  columns: ['request_id uuid not null', 'producer_id uuid not null'],
  references: { request_id: 'quote_request', producer_id: 'participation' },
});

const quote = tenantTable({
  name: 'quote',
  columns: [
    'request_id uuid not null',
    'line_id uuid not null',
    'producer_id uuid not null',
    'reference_code text not null references product_reference (code)',
    `product_name text not null check (product_name <> '')`,
    `unit_label text not null check (unit_label <> '')`,
    'unit_base_quantity integer not null check (unit_base_quantity > 0)',
    `unit_price ${PRICE} not null check (unit_price > 0)`,
    'units integer not null check (units > 0)',
    'remark text',
    'valid_until date not null',
    'given_at timestamptz not null',
  ],
  references: { request_id: 'quote_request', line_id: 'quote_request_line', producer_id: 'participation' },
  unique: [['line_id', 'producer_id']],
});

const award = tenantTable({
  name: 'quote_award',
  key: ['quote_id'],
  appendOnly: true,
  columns: [
    'quote_id uuid not null',
    'request_id uuid not null',
    'units integer not null check (units > 0)',
    'offer_id uuid not null',
    'awarded_at timestamptz not null',
  ],
  references: { quote_id: 'quote', request_id: 'quote_request', offer_id: 'offer' },
});

const commitment = tenantTable({
  name: 'commitment',
  columns: [
    'number integer not null',
    'buyer_id uuid not null',
    'producer_id uuid not null',
    `state text not null check (state in ('proposed', 'countered', 'signed', 'running', 'completed', 'broken', 'dropped'))`,
    'proposed_at timestamptz not null',
    `ended_side text check (ended_side in ('buyer', 'producer'))`,
    'ended_reason text',
    'ended_at timestamptz',
  ],
  references: { buyer_id: 'participation', producer_id: 'participation' },
  unique: [['number']],
});

// Only added: what was proposed, and what was signed, stays what it was.
const terms = tenantTable({
  name: 'commitment_terms',
  key: ['commitment_id', 'version'],
  appendOnly: true,
  columns: [
    'commitment_id uuid not null',
    'version integer not null check (version > 0)',
    `side text not null check (side in ('buyer', 'producer'))`,
    'content jsonb not null',
    `hash text not null check (hash ~ '^[0-9a-f]{64}$')`,
    'note text',
    'written_at timestamptz not null',
  ],
  references: { commitment_id: 'commitment' },
});

const signature = tenantTable({
  name: 'commitment_signature',
  key: ['commitment_id', 'version', 'side'],
  appendOnly: true,
  columns: [
    'commitment_id uuid not null',
    'version integer not null',
    `side text not null check (side in ('buyer', 'producer'))`,
    `signed_name text not null check (signed_name <> '')`,
    'person_id uuid',
    `hash text not null check (hash ~ '^[0-9a-f]{64}$')`,
    'signed_at timestamptz not null',
  ],
  references: { commitment_id: 'commitment' },
});

const callOff = tenantTable({
  name: 'call_off',
  appendOnly: true,
  columns: [
    'commitment_id uuid not null',
    'day date not null',
    'units integer not null check (units > 0)',
    `unit_price ${PRICE} not null check (unit_price > 0)`,
    'offer_id uuid not null',
    'called_at timestamptz not null',
  ],
  references: { commitment_id: 'commitment', offer_id: 'offer' },
});

export const sourcingTables = migration('20261127T0250-sourcing-tables', [
  'create sequence quote_request_number',
  'create sequence commitment_number',
  'grant usage on sequence quote_request_number, commitment_number to maillon_app',
  ...request,
  ...line,
  ...asked,
  ...quote,
  ...award,
  ...commitment,
  ...terms,
  ...signature,
  ...callOff,
]);
