import { describe, expect, it } from '@jest/globals';
import { mustBeAWeek, mustKeepPromises, type WeekSlot } from './slot-week';

const friday: WeekSlot = { id: 'a', weekday: 5, from: '08:00', to: '10:00', capacity: 12 };
const saturday: WeekSlot = { ...friday, id: 'b', weekday: 6 };

describe('The weekly slots of a place', () => {
  it('may be many', () => {
    expect(() => mustBeAWeek([friday, saturday, { ...friday, id: 'c', from: '09:00' }])).not.toThrow();
  });

  it.each([
    { from: '10:00', to: '08:00' },
    { from: '08:00', to: '08:00' },
    { from: '8:00', to: '10:00' },
    { to: '24:30' },
    { weekday: 0 },
    { weekday: 8 },
  ])('refuse %j', (change) => {
    expect(() => mustBeAWeek([{ ...friday, ...change }])).toThrow('click-and-collect.slot-times');
  });

  it('refuse the same times or the same name twice', () => {
    expect(() => mustBeAWeek([friday, { ...friday, id: 'c' }])).toThrow('click-and-collect.slot-repeated');
    expect(() => mustBeAWeek([friday, { ...saturday, id: 'a' }])).toThrow('click-and-collect.slot-repeated');
  });

  it('can change freely while nobody counts on them', () => {
    expect(() => mustKeepPromises([friday, saturday], [{ ...friday, to: '11:00' }], new Set())).not.toThrow();
  });

  it('keep their times once an order is expected; only their capacity may change', () => {
    const taken = new Set(['a']);
    expect(() => mustKeepPromises([friday], [{ ...friday, capacity: 1 }], taken)).not.toThrow();
    expect(() => mustKeepPromises([friday], [{ ...friday, to: '11:00' }], taken)).toThrow(
      'click-and-collect.slot-taken',
    );
    expect(() => mustKeepPromises([friday], [], taken)).toThrow('click-and-collect.slot-taken');
  });
});
