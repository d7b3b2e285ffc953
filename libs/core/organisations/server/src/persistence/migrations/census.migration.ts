import { migration, tenantTable } from '@maillon/platform/server';

// Where what is known of a producer comes from, field by field: { email: { source, verifiedOn, consent } }.
const entry = tenantTable({
  name: 'census_entry',
  key: ['organisation_id'],
  references: { organisation_id: 'participation' },
  columns: ['organisation_id uuid not null', 'trades boolean', 'facts jsonb not null'],
});

// What somebody said that the columns of files with these headings hold.
const memory = tenantTable({
  name: 'import_heading',
  key: ['heading_set'],
  columns: ['heading_set text not null', 'fields jsonb not null', 'said_at timestamptz not null'],
});

const file = [`alter table import_file add column layout jsonb, add column dry_run boolean`];

export const census = migration('20261126T1840-organisations-census', [...entry, ...memory, ...file]);
