import { describe, expect, it } from '@jest/globals';
import type { LongWork } from '../domain/planning/pace';
import { unhurried } from './unhurried';

describe('unhurried work', () => {
  it('lets a timer ring that it waits for, and gives back what it ends in', async () => {
    let hasRung = false;
    setTimeout(() => (hasRung = true), 1);
    function* untilItRings(): LongWork<string> {
      while (!hasRung) yield;
      return 'heard';
    }
    expect(await unhurried(untilItRings())).toBe('heard');
  });

  it('fails as the work fails', async () => {
    // eslint-disable-next-line require-yield
    function* failing(): LongWork<never> {
      throw new Error('no road');
    }
    await expect(unhurried(failing())).rejects.toThrow('no road');
  });
});
