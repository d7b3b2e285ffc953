import { describe, expect, it } from '@jest/globals';
import { seasonStates, segment, stretches } from './season';

describe('a season', () => {
  it('reads twelve characters, January first', () => {
    const states = seasonStates('XXXxx----xXX');
    expect(states.slice(0, 6)).toEqual(['full', 'full', 'full', 'available', 'available', 'none']);
  });

  it('is out of season where characters are missing or unknown', () => {
    expect(seasonStates('X?')).toEqual(['full', ...Array(11).fill('none')]);
  });

  it('joins December and January into one stretch', () => {
    expect(stretches(seasonStates('XXX-------XX'), 'full')).toEqual([[10, 2]]);
  });

  it('gives each stretch of a state that comes twice', () => {
    expect(stretches(seasonStates('--xXx---xX--'), 'full')).toEqual([
      [3, 3],
      [9, 9],
    ]);
  });

  it('is the whole year when every month is the same', () => {
    expect(stretches(seasonStates('xxxxxxxxxxxx'), 'available')).toEqual([[0, 11]]);
  });

  it('puts January after noon on the dial', () => {
    const { from, to } = segment(0, 0);
    expect(from[0]).toBeCloseTo(0);
    expect(from[1]).toBeCloseTo(-1);
    expect(to[0]).toBeCloseTo(0.5);
  });
});
