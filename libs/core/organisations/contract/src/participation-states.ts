export const PARTICIPATION_STATES = [
  'draft',
  'submitted',
  'in-review',
  'changes-asked',
  'refused',
  'approved',
  'suspended',
  'left',
] as const;

/** Where somebody stands between asking to take part in a territory and leaving it. */
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];
