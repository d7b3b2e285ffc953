import { describe, expect, it } from '@jest/globals';
import { notHandedOver } from './not-handed-over';

const reasons = { reason: 'refused', absentReason: 'absent' };
const back = (count: number) => [
  { allocationId: 'a', lotId: 'l', party: { id: 'v', name: 'Van' }, count, netMassG: 0 },
];
const told = (owed: number, returned: number) =>
  notHandedOver([{ allocationId: 'a', owed }], returned ? back(returned) : [], reasons).map((one) => [
    one.missing,
    one.reason,
  ]);

describe('what did not reach the buyer', () => {
  it('is nothing when nothing is owed', () => expect(told(0, 0)).toEqual([]));

  it('came to the door and went back', () => expect(told(2, 2)).toEqual([[2, 'refused']]));

  it('never came', () => expect(told(3, 0)).toEqual([[3, 'absent']]));

  it('is told apart, unit by unit', () =>
    expect(told(3, 1)).toEqual([
      [1, 'refused'],
      [2, 'absent'],
    ]));
});
