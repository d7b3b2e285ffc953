import { describe, expect, it } from '@jest/globals';
import { receivable } from './delivery-windows';

const MORNING = { from: '07:30', to: '09:30' };

describe('a window offered to a kitchen', () => {
  it('is whole for a site that receives at any time', () => expect(receivable(MORNING, [])).toEqual(MORNING));

  it('is cut to the hours in which the site receives', () =>
    expect(receivable(MORNING, [{ from: '08:00', to: '11:00' }])).toEqual({ from: '08:00', to: '09:30' }));

  it('falls in the longest of several hours', () =>
    expect(
      receivable(MORNING, [
        { from: '05:00', to: '08:00' },
        { from: '08:30', to: '12:00' },
      ]),
    ).toEqual({ from: '08:30', to: '09:30' }));

  it('is not offered for less than half an hour', () =>
    expect(receivable(MORNING, [{ from: '09:10', to: '11:00' }])).toBeNull());

  it('is not offered at all when it is set to end before it begins', () =>
    expect(receivable({ from: '09:30', to: '07:30' }, [])).toBeNull());
});
