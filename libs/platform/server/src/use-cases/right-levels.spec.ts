import { describe, expect, it } from '@jest/globals';
import type { AbilityRules } from './ability';
import { levelsByRole } from './right-levels';

const rules: AbilityRules = (grant, { role, organisationId, membershipId }) => {
  if (role === 'territory-administrator') grant('vans.drive', 'Van');
  if (role === 'producer') grant('vans.drive', 'Van', { producerId: organisationId });
  if (role === 'driver') grant('vans.drive', 'Van', { driverMembershipId: membershipId });
};

describe('how far a permission reaches', () => {
  it('is read from the rules themselves, role by role', () =>
    expect(
      levelsByRole([rules], 'vans.drive', ['territory-administrator', 'producer', 'driver', 'restaurateur']),
    ).toEqual(['all', 'own-organisation', 'own', 'none']));

  it('is the farthest of all modules that grant it', () => {
    const more: AbilityRules = (grant, { role }) => role === 'producer' && grant('vans.drive', 'Van');
    expect(levelsByRole([rules, more], 'vans.drive', ['producer'])).toEqual(['all']);
  });
});
