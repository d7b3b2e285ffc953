import { describe, expect, it } from '@jest/globals';
import { actOf, answersTo, type LineToAnswer } from './supplier-answer';

const line = (id: string, quantity: number, more: Partial<LineToAnswer> = {}): LineToAnswer => ({
  ...{ id, productName: id, quantity, asked: quantity, accepted: null, said: null, parts: [] },
  ...more,
});
const lines = [line('endive', 7), line('leek', 3)];
const part = (quantity: number, reason: string | null = 'gel') => [{ lineId: 'endive', quantity, reason }];

describe('what a producer answers', () => {
  it('accepts whole what is not named', () => {
    expect(answersTo(lines, []).map(({ accepted }) => accepted)).toEqual([7, 3]);
    expect(actOf(lines, answersTo(lines, []))).toBe('accept');
    expect(answersTo(lines, part(5))).toMatchObject([
      { accepted: 5, note: 'gel' },
      { accepted: 3, note: null },
    ]);
    expect(actOf(lines, answersTo(lines, part(5)))).toBe('accept-in-part');
  });

  it('refuses the order with its last line', () => {
    const none = [...part(0), { lineId: 'leek', quantity: 0, reason: 'gel' }];
    expect(actOf(lines, answersTo(lines, none))).toBe('refuse');
    expect(actOf(lines, answersTo(lines, part(0)))).toBe('accept-in-part');
  });

  it.each([
    ['more than was asked', part(8), 'orders.answer-quantity'],
    ['half a crate', part(2.5), 'orders.answer-quantity'],
    ['less than nothing', part(-1), 'orders.answer-quantity'],
    ['less without a reason', part(5, null), 'orders.answer-reason-missing'],
    ['a line of somebody else', [{ lineId: 'other', quantity: 1, reason: null }], 'platform.not-found'],
  ])('is not believed: %s', (_what, given, refusal) => {
    expect(() => answersTo(lines, given)).toThrow(refusal);
  });

  it('stands: said again it changes nothing, said otherwise it is too late', () => {
    const answered = [line('endive', 7, { asked: 5, accepted: 5 }), line('leek', 3)];
    expect(answersTo(answered, part(5)).map(({ line: { id } }) => id)).toEqual(['leek']);
    expect(() => answersTo(answered, part(6))).toThrow('orders.answer-given');
    expect(actOf(answered, answersTo(answered, []))).toBe('accept-in-part');
  });
});
