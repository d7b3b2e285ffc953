import { describe, expect, it } from '@jest/globals';
import { Pickup, pickupState } from './pickup';

const noon = new Date('2026-07-10T10:00:00Z');
const one = new Date('2026-07-10T11:00:00Z');
const two = new Date('2026-07-10T12:00:00Z');

describe('A pickup', () => {
  it('is handed over to who says its code', () => {
    const pickup = Object.assign(new Pickup(), { code: 'KA3D9', handedOverAt: null });
    pickup.handOver('ka3d9', noon);
    expect(pickup.handedOverAt).toBe(noon);
  });

  it('stays where it is when the code is wrong', () => {
    const pickup = Object.assign(new Pickup(), { code: 'KA3D9', handedOverAt: null });
    expect(() => pickup.handOver('KA3D4', noon)).toThrow('click-and-collect.wrong-code');
    expect(pickup.handedOverAt).toBeNull();
  });

  it('is expected, then ready, then handed over, or not fetched once its slot is over', () => {
    const waiting = { handedOverAt: null, ready: false, windowEnd: one };
    expect(pickupState(waiting, noon)).toBe('expected');
    expect(pickupState({ ...waiting, ready: true }, noon)).toBe('ready');
    expect(pickupState({ ...waiting, ready: true }, two)).toBe('not-fetched');
    expect(pickupState({ ...waiting, handedOverAt: noon }, two)).toBe('handed-over');
  });
});
