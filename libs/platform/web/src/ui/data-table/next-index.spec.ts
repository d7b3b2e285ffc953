import { describe, expect, it } from '@jest/globals';
import { nextIndex } from './next-index';

describe('moving in a list by keyboard', () => {
  it('goes down and up by one', () => {
    expect(nextIndex('ArrowDown', 3, 10)).toBe(4);
    expect(nextIndex('ArrowUp', 3, 10)).toBe(2);
  });

  it('stays at the ends', () => {
    expect(nextIndex('ArrowUp', 0, 10)).toBe(0);
    expect(nextIndex('PageDown', 5, 10)).toBe(9);
    expect(nextIndex('End', 0, 10)).toBe(9);
  });

  it('leaves other keys and empty lists alone', () => {
    expect(nextIndex('a', 0, 10)).toBeUndefined();
    expect(nextIndex('ArrowDown', 0, 0)).toBeUndefined();
  });
});
