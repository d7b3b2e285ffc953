import { describe, expect, it } from '@jest/globals';
import { formatBasisPoints, formatGrams, massUnitOf } from './mass';
import { dayOf, formatDay, formatInstant, formatTime, formatWindow } from './moment';
import { formatCents, formatPrice } from './money';

const PARIS = 'Europe/Paris';
/** Intl separates with no-break spaces of two widths; what matters here is that there is one. */
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it('is written as the French write it', () => {
    expect(spaced(formatCents(123450, 'fr'))).toBe('1 234,50 €');
    expect(spaced(formatPrice('3.2', 'fr'))).toBe('3,20 €');
  });

  it('is written for English readers', () => {
    expect(formatCents(123450, 'en')).toBe('€1,234.50');
  });
});

describe('mass', () => {
  it('is said in the unit that people use for it', () => {
    expect(formatGrams(350, 'fr')).toBe('350 g');
    expect(formatGrams(12500, 'fr')).toBe('12,5 kg');
    expect(formatGrams(2_345_000, 'fr')).toBe('2,35 t');
  });

  it('loses no gram of a weighing', () => {
    expect(formatGrams(2754, 'fr')).toBe('2,754 kg');
  });

  it('has one unit in a column, in which the least of it still counts', () => {
    expect(massUnitOf([2_345_000, 760_000, null])).toBe('t');
    expect(formatGrams(760_000, 'fr', 't')).toBe('0,76 t');
    expect(massUnitOf([2_345_000, 4_000, 0])).toBe('kg');
    expect(massUnitOf([350, null])).toBe('g');
    expect(massUnitOf([])).toBe('g');
  });

  it('shares are per cent', () => {
    expect(formatBasisPoints(9650, 'fr')).toBe('96,5 %');
  });
});

describe('instants', () => {
  it('belong to the day of the territory, not to the day of Greenwich', () => {
    expect(dayOf('2026-07-09T22:30:00Z', PARIS)).toBe('2026-07-10');
  });

  it('are told in local hours', () => {
    expect(spaced(formatTime('2026-07-09T20:00:00Z', PARIS, 'fr'))).toBe('22 h');
    expect(spaced(formatTime('2026-07-09T06:30:00Z', PARIS, 'fr'))).toBe('8 h 30');
    expect(formatTime('2026-07-09T06:30:00Z', PARIS, 'en')).toBe('08:30');
  });

  it('follow the change of clocks', () => {
    expect(spaced(formatTime('2026-10-24T06:00:00Z', PARIS, 'fr'))).toBe('8 h');
    expect(spaced(formatTime('2026-10-26T06:00:00Z', PARIS, 'fr'))).toBe('7 h');
  });

  it('make a window', () => {
    expect(spaced(formatWindow('2026-07-10T06:00:00Z', '2026-07-10T08:00:00Z', PARIS, 'fr'))).toBe('8–10 h');
    expect(spaced(formatWindow('2026-07-10T05:30:00Z', '2026-07-10T07:00:00Z', PARIS, 'fr'))).toBe('7 h 30–9 h');
  });

  it('name their day', () => {
    expect(spaced(formatInstant('2026-07-09T20:00:00Z', 'short', PARIS, 'fr'))).toBe('jeu. 9 juil., 22 h');
  });
});

describe('a local day', () => {
  it('is that day whatever the time zone of the device', () => {
    expect(formatDay('2026-07-10', 'long', 'fr')).toBe('vendredi 10 juillet');
  });
});
