import { describe, expect, it } from '@jest/globals';
import { ROLES, type PersonActor, type Role } from '@maillon/platform/contract';
import { needsSecondFactor } from './second-factor';

const FROM = new Date('2026-09-01T00:00:00Z');
const actor = (role: Role): PersonActor => ({
  kind: 'person',
  personId: 'p',
  inRegion: false,
  name: 'Ada',
  membershipId: 'm',
  organisationId: null,
  role,
});
const context = (role: Role, more: object = {}) => ({ actor: actor(role), secondFactor: false, at: FROM, ...more });

describe('a second factor', () => {
  it('is needed by administrators and analysts, and by nobody else', () =>
    expect(ROLES.filter((role) => needsSecondFactor(context(role), FROM))).toEqual([
      'territory-administrator',
      'cci-analyst',
    ]));

  it('is needed from the day on, not before, and nowhere that day was never set', () => {
    const dayBefore = context('cci-analyst', { at: new Date('2026-08-31T23:59:59Z') });
    expect([needsSecondFactor(dayBefore, FROM), needsSecondFactor(context('cci-analyst'), null)]).toEqual([
      false,
      false,
    ]);
  });

  it('is not asked for twice, nor of the territory itself', () => {
    expect(needsSecondFactor(context('cci-analyst', { secondFactor: true }), FROM)).toBe(false);
    expect(needsSecondFactor({ actor: { kind: 'territory' }, secondFactor: false, at: FROM }, FROM)).toBe(false);
  });
});
