import { describe, expect, it } from '@jest/globals';
import { nextStep, type RunBefore } from './standing-run';

const opensAt = new Date('2026-07-08T06:00:00Z');
const cutOffAt = new Date('2026-07-09T21:00:00Z');
const fresh: RunBefore = {
  ...{ at: opensAt, mode: 'order', session: { opensAt, cutOffAt, state: 'planned' }, run: null },
  ...{ isOrdered: false, hasOtherOrder: false, isServedElsewhere: false, basket: { version: 0, lines: 0 } },
};
const prepared = { outcome: 'prepared', basketVersion: 3, blocked: null } as const;

describe('the next step of a standing order', () => {
  it.each<[string, Partial<RunBefore>, object]>([
    ['fills the basket when the sale opens', {}, { step: 'fill', blocked: null }],
    ['does nothing before', { at: new Date(opensAt.getTime() - 1) }, { step: 'done' }],
    ['orders late, but before the cut-off', { at: new Date(cutOffAt.getTime() - 1) }, { step: 'fill', blocked: null }],
    ['says that it came too late', { at: cutOffAt }, { step: 'refuse', reason: 'session-over', isTold: true }],
    [
      'says nothing of a sale that was cancelled',
      { session: { ...fresh.session, state: 'cancelled' } },
      { step: 'done' },
    ],
    [
      'does not order what the kitchen put in the basket',
      { basket: { version: 1, lines: 2 } },
      { step: 'fill', blocked: 'basket-in-use' },
    ],
    [
      'adds to it when it only prepares',
      { mode: 'basket', basket: { version: 1, lines: 2 } },
      { step: 'fill', blocked: null },
    ],
    [
      'orders nothing besides what the kitchen ordered',
      { hasOtherOrder: true },
      { step: 'refuse', reason: 'already-ordered', isTold: true },
    ],
    ['serves a day once', { isServedElsewhere: true }, { step: 'refuse', reason: 'served-elsewhere', isTold: false }],
    ['goes on half-way', { run: prepared, basket: { version: 3, lines: 4 } }, { step: 'fill', blocked: null }],
    [
      'remembers half-way what it must not order',
      { run: { ...prepared, blocked: 'basket-in-use' }, basket: { version: 3, lines: 4 } },
      { step: 'fill', blocked: 'basket-in-use' },
    ],
    [
      'leaves a basket that the kitchen changed',
      { run: prepared, basket: { version: 4, lines: 4 } },
      { step: 'leave', reason: 'basket-touched' },
    ],
    [
      'only says what was ordered',
      { run: prepared, isOrdered: true, basket: { version: 4, lines: 0 } },
      { step: 'ordered' },
    ],
    ['is done once it was said', { run: { ...prepared, outcome: 'ordered' }, isOrdered: true }, { step: 'done' }],
  ])('%s', (_sentence, change, step) => {
    expect(nextStep({ ...fresh, ...change })).toEqual(step);
  });
});
