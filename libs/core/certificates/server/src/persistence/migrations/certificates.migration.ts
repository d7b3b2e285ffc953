import { migration, tenantTable } from '@maillon/platform/server';

// Global: what a certificate can be is the same for every territory. A release writes it, the application reads it.
const kind = [
  `create table certificate_kind (
     code text primary key check (code ~ '^[a-z0-9-]+$'),
     category text not null check (category in ('label', 'sanitary', 'activity')),
     name_fr text not null,
     name_en text not null,
     issuers text[] not null,
     requires_document boolean not null,
     label text,
     number_form text,
     source text not null,
     valid_from date not null,
     valid_to date check (valid_to >= valid_from),
     rank smallint not null
   )`,
  'alter table certificate_kind enable row level security',
  'create policy shared on certificate_kind for select to maillon_app using (true)',
  'grant select on certificate_kind to maillon_app',
];

// The decision, its day and its reason follow from the facts; states follow from them and from the day.
const certificate = [
  ...tenantTable({
    name: 'certificate',
    columns: [
      'holder_id uuid not null',
      'kind text not null references certificate_kind (code)',
      'number text',
      'issuer text',
      `scope text not null check (scope in ('all', 'products', 'site'))`,
      'valid_from date',
      'valid_to date check (valid_to >= valid_from)',
      'document_id uuid',
      'renews_id uuid',
      'is_claim boolean not null',
      `decision text not null check (decision in ('filed', 'verified', 'rejected', 'revoked'))`,
      'decided_on date',
      'reason text',
      'request_digest text',
      'filed_at timestamptz not null',
      'check (is_claim or (number is not null and valid_from is not null and valid_to is not null))',
      `check (not is_claim or decision in ('filed', 'rejected'))`,
      `check ((decision = 'filed') = (decided_on is null))`,
    ],
    references: { holder_id: 'participation', document_id: 'document', renews_id: 'certificate' },
  }),
  'create unique index certificate_claim on certificate (territory_id, holder_id, kind) where is_claim',
  `create index certificate_end on certificate (territory_id, valid_to) where decision = 'verified'`,
];

// The name is that of the day of filing: what the paper says does not follow the catalogue.
const product = tenantTable({
  name: 'certificate_product',
  key: ['certificate_id', 'product_id'],
  appendOnly: true,
  columns: ['certificate_id uuid not null', 'product_id uuid not null', 'name text not null'],
  references: { certificate_id: 'certificate' },
});

const fact = tenantTable({
  name: 'certificate_fact',
  appendOnly: true,
  columns: [
    'certificate_id uuid not null',
    `what text not null check (what in ('claimed', 'filed', 'verified', 'rejected', 'revoked', 'warned-60', 'warned-30', 'warned-7', 'expired'))`,
    'at timestamptz not null',
    'day date not null',
    'by text not null',
    'reason text',
  ],
  references: { certificate_id: 'certificate' },
  unique: [['certificate_id', 'what']],
});

// The domain says the same of one certificate; a test compares the two on many.
const state = [
  `create function app.certificate_state(p_decision text, p_from date, p_to date, p_day date) returns text language sql immutable parallel safe
     as $$ select case
       when p_decision <> 'verified' then p_decision
       when p_day < p_from then 'verified'
       when p_day > p_to then 'expired'
       when p_to - p_day <= 60 then 'expiring'
       else 'live' end $$`,
  'revoke all on function app.certificate_state(text, date, date, date) from public',
  'grant execute on function app.certificate_state(text, date, date, date) to maillon_app',
];

// Which label a certificate backs, and on which days. A revoked one goes on backing what it backed before that day.
const backing = [
  `create view label_backing with (security_invoker) as
     select c.territory_id, c.id as certificate_id, c.holder_id, k.label, c.scope = 'products' as is_limited, c.valid_from,
       case when c.decision = 'revoked' then least(c.valid_to, c.decided_on - 1) else c.valid_to end as valid_to
     from certificate c join certificate_kind k on k.code = c.kind
     where k.label is not null and c.decision in ('verified', 'revoked') and (c.decision = 'verified' or c.decided_on > c.valid_from)`,
  'grant select on label_backing to maillon_app',
];

export const certificates = migration('20261126T1910-certificates-certificates', [
  ...kind,
  ...certificate,
  ...product,
  ...fact,
  ...state,
  ...backing,
]);
