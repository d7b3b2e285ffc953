import { migration, tenantTable } from '@maillon/platform/server';

// What somebody said of the rows of a trial that look like a known producer. They go with its file.
const importChoice = [
  ...tenantTable({
    name: 'import_choice',
    key: ['file_id', 'row'],
    columns: [
      'file_id uuid not null',
      'row integer not null check (row > 0)',
      `choice text not null check (choice in ('merge', 'apart'))`,
      `fields text[] not null default '{}'`,
    ],
  }),
  'alter table import_choice add foreign key (territory_id, file_id) references import_file (territory_id, id) on delete cascade',
];

export const importChoices = migration('20261126T2042-organisations-import-choices', importChoice);
