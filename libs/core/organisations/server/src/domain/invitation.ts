import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { Refusal } from '@maillon/platform/contract';

export type InvitationState = 'pending' | 'accepted' | 'revoked';

export interface InvitationFacts {
  readonly state: InvitationState;
  readonly expiresAt: Date;
  readonly invitedBy: string;
}

const DAYS = 7;

export function expiryOf(sentAt: Date): Date {
  return new Date(sentAt.getTime() + DAYS * 24 * 3_600_000);
}

/** Why an invitation opens nothing at that instant; null when it does. `dayOf` writes a day as people read it. */
export function whyClosed(
  { state, expiresAt, invitedBy }: InvitationFacts,
  at: Date,
  dayOf: (instant: Date) => string,
): Refusal | null {
  if (state === 'accepted') return organisationsRefusals.because('invitation-used');
  if (state === 'revoked') return organisationsRefusals.because('invitation-revoked', { invitedBy });
  if (expiresAt > at) return null;
  return organisationsRefusals.because('invitation-expired', { invitedBy, day: dayOf(expiresAt) });
}
