import { migration, tenantTable } from '@maillon/platform/server';

const steps = [
  ...tenantTable({
    name: 'participation_step',
    appendOnly: true,
    columns: [
      'number bigint generated always as identity',
      'organisation_id uuid',
      'application_id uuid',
      'from_state text',
      'to_state text not null',
      'reason text',
      'at timestamptz not null',
      'membership_id uuid',
      'who text not null',
      'check (organisation_id is not null or application_id is not null)',
    ],
    references: { organisation_id: 'participation' },
  }),
  'create index on participation_step (territory_id, application_id)',
];

export const participationSteps = migration('20261126T1830-organisations-participation-steps', [
  ...steps,
  'create index on participation (territory_id, part, state)',
]);
