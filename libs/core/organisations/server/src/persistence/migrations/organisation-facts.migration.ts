import { migration, tenantTable } from '@maillon/platform/server';

// What is written of an organisation besides its name: each with the day from which it holds. A correction is a new row.
export const organisationFacts = migration('20261126T1838-organisations-facts', [
  ...tenantTable({
    name: 'organisation_fact',
    appendOnly: true,
    columns: [
      'number bigint generated always as identity',
      'organisation_id uuid not null',
      `kind text not null check (kind in ('vat-number', 'iban', 'naf'))`,
      `value text not null check (value <> '')`,
      'scheme text',
      `source text not null check (source in ('declared', 'registry'))`,
      'valid_from date not null',
      'at timestamptz not null',
      'who text not null',
    ],
    references: { organisation_id: 'participation' },
  }),
]);
