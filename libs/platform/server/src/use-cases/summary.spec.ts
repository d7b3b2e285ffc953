import { describe, expect, it } from '@jest/globals';
import { keptChange, summaryOf } from './summary';

describe('what the audit log keeps of an input', () => {
  it('is the input, with what the use case noted', () =>
    expect(summaryOf({ a: 1 }, { changed: 2 })).toEqual({ input: { a: 1 }, changed: 2 }));

  it('holds no secret, no code said at a counter and no file', () =>
    expect(summaryOf({ password: 'x', code: 'ABC', file: { name: 'a.csv', contentBase64: 'xxx' } }, {})).toEqual({
      input: { password: '…', code: '…', file: '…' },
    }));

  it('says that something of a person was given, and never what', () =>
    expect(summaryOf({ email: 'a@b.example', phone: null, note: 'chez Anna', name: 'Auberge' }, {})).toEqual({
      input: { email: '…', phone: null, note: '…', name: 'Auberge' },
    }));

  it('holds what a use case noted under the same rules: nobody can take it out again', () =>
    expect(summaryOf({}, { email: 'a@b.example', reason: 'à cause d’Anna', count: 2 })).toEqual({
      input: {},
      email: '…',
      reason: '…',
      count: 2,
    }));

  it('says of a change what was and what is, under the same rules', () => {
    expect(keptChange({ field: 'price', before: null, after: '2.00' })).toEqual({
      field: 'price',
      before: null,
      after: '2.00',
    });
    expect(keptChange({ field: 'phone', before: '03', after: '06' })).toEqual({
      field: 'phone',
      before: '…',
      after: '…',
    });
  });

  it('is never endless', () => {
    const { input } = summaryOf(
      { name: 'x'.repeat(9_000), lines: Array.from({ length: 900 }, (_, index) => index) },
      {},
    ) as { input: { name: string; lines: unknown[] } };
    expect(input.name.length).toBeLessThan(600);
    expect(input.lines.length).toBe(51);
  });
});
