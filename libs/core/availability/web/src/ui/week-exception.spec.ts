import { describe, expect, it } from '@jest/globals';
import type { WeekFragment } from '../data/week.generated';
import { quantityOf } from './usual-draft';
import { exceptionsOf, openDays, typedQuantity } from './week-exception';

const days = ['13', '14', '15', '16', '17', '18', '19'].map((day) => `2026-07-${day}`);
const unit = (unitId: string, exceptions: readonly { day: string; quantity: number }[] = []) => ({
  ...{ unitId, productName: unitId, unitLabel: 'botte', usual: [1, 2, 3, 4, 5, 6, 7], exceptions },
});
const week = (more: object) =>
  ({ week: days[0], lines: [], units: [], rhythm: null, ...more }) as unknown as WeekFragment;

describe('a day unlike the others', () => {
  it('is shown in the order of the week, beside what is usual', () => {
    const units = [unit('radis', [{ day: days[4]!, quantity: 0 }]), unit('persil', [{ day: days[1]!, quantity: 9 }])];
    expect(exceptionsOf(week({ units }), days).map(({ day, quantity, usual }) => [day, quantity, usual])).toEqual([
      [days[1], 9, 2],
      [days[4], 0, 5],
    ]);
  });

  it('is neither over nor on sale already', () => {
    const on = (unitId: string, day: string, lastDay: string, answered: number | null) => ({
      ...{ unitId, day, lastDay, answered },
    });
    const lines = [
      on('radis', days[2]!, days[3]!, 4),
      on('radis', days[5]!, days[5]!, null),
      on('x', days[6]!, days[6]!, 1),
    ];
    expect(openDays(week({ lines }), 'radis', days, days[1]!)).toEqual([days[1], days[4], days[5], days[6]]);
  });

  it('has a quantity that somebody wrote: an empty field is no zero', () => {
    expect(['', ' ', '0', '12', '1,5', '-1'].map((text) => typedQuantity(text, quantityOf))).toEqual([
      ...[null, null, 0, 12, null, null],
    ]);
  });
});
