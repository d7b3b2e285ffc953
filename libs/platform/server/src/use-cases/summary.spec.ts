import { describe, expect, it } from '@jest/globals';
import { summaryOf } from './summary';

describe('what the audit log keeps of an input', () => {
  it('is the input, with what the use case noted', () =>
    expect(summaryOf({ a: 1 }, { changed: 2 })).toEqual({ input: { a: 1 }, changed: 2 }));

  it('holds no secret, no code said at a counter and no file', () =>
    expect(summaryOf({ password: 'x', code: 'ABC', file: { name: 'a.csv', contentBase64: 'xxx' } }, {})).toEqual({
      input: { password: '…', code: '…', file: { name: 'a.csv', contentBase64: '…' } },
    }));

  it('is never endless', () => {
    const { input } = summaryOf(
      { note: 'x'.repeat(9_000), lines: Array.from({ length: 900 }, (_, index) => index) },
      {},
    ) as { input: { note: string; lines: unknown[] } };
    expect(input.note.length).toBeLessThan(600);
    expect(input.lines.length).toBe(51);
  });
});
