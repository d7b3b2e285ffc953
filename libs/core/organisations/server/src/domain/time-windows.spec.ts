import { describe, expect, it } from '@jest/globals';
import { areOrdered, windowsOf } from './time-windows';

describe('time windows', () => {
  it('are read as people write them, and put in order', () => {
    expect(windowsOf('14h-16h30, 07:00-09:30')).toEqual([
      { from: '07:00', to: '09:30' },
      { from: '14:00', to: '16:30' },
    ]);
    expect(windowsOf('7h00 à 9h')).toEqual([{ from: '07:00', to: '09:00' }]);
  });

  it('are refused when they overlap, go backwards or are no times', () => {
    expect(['07:00-09:00,08:00-10:00', '10:00-09:00', '25:00-26:00', 'le matin', '07:00', ''].map(windowsOf)).toEqual(
      Array(6).fill(null),
    );
    expect([areOrdered([]), areOrdered([{ from: '7:00', to: '9:00' }])]).toEqual([false, false]);
  });
});
