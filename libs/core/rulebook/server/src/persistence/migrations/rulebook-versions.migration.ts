import { migration, tenantTable } from '@maillon/platform/server';

// Only added, but for its end: what a sale went by can be read for ever. Each version holds until the next one
// begins, so that two can neither overlap nor leave a day without rules.
const version = [
  ...tenantTable({
    name: 'rulebook_version',
    appendOnly: true,
    columns: [
      'number integer not null check (number > 0)',
      'valid_from date not null',
      `note text not null check (note <> '')`,
      'content jsonb not null',
      'published_at timestamptz not null',
      'withdrawn_at timestamptz',
      'withdrawn_reason text',
      'check (withdrawn_at is null or withdrawn_reason is not null)',
    ],
    unique: [['number']],
  }),
  'create unique index rulebook_version_begins on rulebook_version (territory_id, valid_from) where withdrawn_at is null',
  'grant update (withdrawn_at, withdrawn_reason) on rulebook_version to maillon_app',
];

export const rulebookVersions = migration('20261126T2050-rulebook-versions', version);
