import { describe, expect, it } from '@jest/globals';
import { roleIn, suits } from './roles';

describe('roles', () => {
  it('exist in a territory or in a region', () => {
    expect(roleIn('cci-analyst', 'region')).toEqual({ role: 'cci-analyst', actsFor: null });
    expect(roleIn('cci-analyst', 'territory')).toBeNull();
    expect(roleIn('driver', 'region')).toBeNull();
    expect(roleIn('constructor', 'territory')).toBeNull();
    expect(roleIn('king', 'territory')).toBeNull();
  });

  it('are held for an organisation that suits them', () => {
    expect([suits('producer', 'producer'), suits('producer', 'buyer'), suits('producer', null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([suits(null, null), suits(null, 'hub')]).toEqual([true, true]);
  });
});
