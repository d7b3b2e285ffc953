import { describe, expect, it } from '@jest/globals';
import type { FulfilmentOption } from '@maillon/core/orders/contract';
import { optionLike } from './option-like';

const option = (module: string, hour: string, feasible = true): FulfilmentOption => ({
  ...{ id: `${module} ${hour}`, module, label: '', windowStart: `2026-07-10T${hour}:00Z` },
  ...{ windowEnd: `2026-07-10T23:59:00Z`, isBrought: true, costCents: null, feasible, reason: null },
});
const all = [
  option('rounds', '05:00', false),
  option('rounds', '07:00'),
  option('rounds', '09:00'),
  option('counter', '06:00'),
];

describe('the way to receive a standing order', () => {
  it('is that of the last order, at the nearest hour', () => {
    const like = (module: string, at: string) => optionLike(all, { module, windowStart: `2026-07-03T${at}:00Z` })?.id;
    expect([like('rounds', '09:10'), like('rounds', '05:00'), like('counter', '12:00'), like('gone', '06:10')]).toEqual(
      [...['rounds 09:00', 'rounds 07:00', 'counter 06:00', 'counter 06:00']],
    );
  });

  it('is the first that is possible before any order, and none when none is', () => {
    expect(optionLike(all, null)?.id).toBe('rounds 07:00');
    expect(optionLike([all[0]!], null)).toBeNull();
  });
});
