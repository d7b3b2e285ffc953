import { describe, expect, it } from '@jest/globals';
import { expiryOf, whyClosed, type InvitationFacts } from './invitation';

const SENT = new Date('2026-07-01T08:00:00Z');
const invitation: InvitationFacts = { state: 'pending', expiresAt: expiryOf(SENT), invitedBy: 'Hélène' };
const refusal = (changes: Partial<InvitationFacts>, at: string) =>
  whyClosed({ ...invitation, ...changes }, new Date(at), (day) => day.toISOString().slice(0, 10));

describe('an invitation', () => {
  it('opens for seven days', () => {
    expect(refusal({}, '2026-07-08T07:59:59Z')).toBeNull();
    expect(refusal({}, '2026-07-08T08:00:00Z')?.say('fr')).toBe(
      'Cette invitation a expiré le 8 juillet 2026. Demandez à Hélène de vous la renvoyer.',
    );
  });

  it('opens once', () =>
    expect(refusal({ state: 'accepted' }, '2026-07-02T08:00:00Z')?.code).toBe('organisations.invitation-used'));

  it('opens nothing once it was taken back', () =>
    expect(refusal({ state: 'revoked' }, '2026-07-02T08:00:00Z')?.code).toBe('organisations.invitation-revoked'));
});
