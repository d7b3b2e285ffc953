import { describe, expect, it } from '@jest/globals';
import { weekdaysOf } from './weekdays';

describe('the days of the week in a cell', () => {
  it.each([
    ['lun, mer', ['mon', 'wed']],
    ['Dimanche ; samedi', ['sat', 'sun']],
    ['lundi-mercredi', ['mon', 'tue', 'wed']],
    ['Mon to Fri', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['Wednesday/tue', ['tue', 'wed']],
    ['', []],
  ])('are read from “%s”, in the order of the week', (text, days) => {
    expect(weekdaysOf(text)).toEqual(days);
  });

  it.each(['lun, demain', 'ven-lun', 'lun-', 'monnaie 3', 'marée', 'lun-mar-mer'])(
    'are not guessed from “%s”',
    (text) => {
      expect(weekdaysOf(text)).toBeNull();
    },
  );
});
