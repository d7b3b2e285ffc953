import { migration, tenantTable } from '@maillon/platform/server';

// A file waits here for its job, and what the job says of its rows for a job killed half-way: both go after a week.
const importFile = tenantTable({
  name: 'import_file',
  columns: ['name text not null', 'bytes bytea', 'digest text not null', 'kept_at timestamptz not null'],
});

const importBatch = [
  ...tenantTable({
    name: 'import_batch',
    key: ['file_id', 'number'],
    columns: ['file_id uuid not null', 'number integer not null', 'rows jsonb not null'],
  }),
  'alter table import_batch add foreign key (territory_id, file_id) references import_file (territory_id, id) on delete cascade',
];

export const importFiles = migration('20261123T0811-organisations-import-files', [...importFile, ...importBatch]);
