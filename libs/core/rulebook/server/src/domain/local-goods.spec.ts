import { describe, expect, it } from '@jest/globals';
import { departmentOf, isLocal, type LocalGround } from './local-goods';

const montreuil = { inseeCode: '62588', latitude: 50.464, longitude: 1.764 };
const rue = { inseeCode: '80688', latitude: 50.272, longitude: 1.669 };
const amiens = { inseeCode: '80021', latitude: 49.894, longitude: 2.296 };

const ground = (km: number | null = null): LocalGround => ({
  isInPerimeter: (code) => code === '62588',
  isInSupplyArea: (code) => code === '80688',
  kmTo: () => km,
});
const none = { perimeter: false, supplyArea: false, departments: [], withinKm: null };

describe('what is local', () => {
  it('comes from the perimeter when that is the rule', () => {
    const rule = { ...none, perimeter: true };
    expect(isLocal(rule, montreuil, ground())).toBe(true);
    expect(isLocal(rule, rue, ground())).toBe(false);
  });

  it('comes from the supply area, of which the perimeter is the heart', () => {
    const rule = { ...none, supplyArea: true };
    expect([montreuil, rue, amiens].map((site) => isLocal(rule, site, ground()))).toEqual([true, true, false]);
  });

  it('comes from a named département, whatever its border does', () => {
    const rule = { ...none, departments: ['80'] };
    expect([montreuil, rue, amiens].map((site) => isLocal(rule, site, ground()))).toEqual([false, true, true]);
  });

  it('comes from near the buyer, up to the last kilometre', () => {
    const rule = { ...none, withinKm: 40 };
    expect(isLocal(rule, amiens, ground(40))).toBe(true);
    expect(isLocal(rule, amiens, ground(40.1))).toBe(false);
  });

  it('is not near a buyer whose place nobody knows', () => {
    expect(isLocal({ ...none, withinKm: 40 }, montreuil, ground(null))).toBe(false);
  });

  it('meets one criterion, not all of them', () => {
    expect(isLocal({ ...none, perimeter: true, withinKm: 1 }, montreuil, ground(300))).toBe(true);
  });

  it('knows a département by two characters, or three overseas', () => {
    expect(['62588', '2A004', '97411'].map(departmentOf)).toEqual(['62', '2A', '974']);
  });
});
