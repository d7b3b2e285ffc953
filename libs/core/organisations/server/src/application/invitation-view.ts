import type { Invitation } from '@maillon/core/organisations/contract';
import type { InvitationRow } from '../persistence/invitations';

export function invitationView(row: Omit<InvitationRow, 'personId' | 'letterId' | 'locale'>, at: Date): Invitation {
  const { id, email, role, organisationId, organisationName, invitedBy, sentAt, expiresAt } = row;
  const state = new Date(expiresAt) > at ? 'pending' : 'expired';
  return { id, email, role, organisationId, organisationName, invitedBy, sentAt, expiresAt, state };
}
