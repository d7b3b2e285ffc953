import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keyOf, pageOf } from './page';

const rows = [1, 2, 3].map((id) => ({ id }));
const page = (first: number) =>
  pageOf(
    rows.slice(0, first + 1),
    first,
    ({ id }) => [id],
    ({ id }) => id,
  );

describe('a page of a list', () => {
  it('says whether more follows, and from where', () => {
    expect(page(2)).toMatchObject({ nodes: [1, 2], pageInfo: { hasNextPage: true } });
    expect(keyOf(page(2).pageInfo.endCursor, 1)).toEqual([2]);
    expect(page(3).pageInfo.hasNextPage).toBe(false);
  });

  it('has no cursor when it is empty', () =>
    expect(
      pageOf(
        [],
        5,
        () => [1],
        () => 1,
      ).pageInfo,
    ).toEqual({ endCursor: null, hasNextPage: false }));

  it('gives back any key that it was made from', () =>
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, number) => {
        const { endCursor } = pageOf(
          [0],
          1,
          () => [text, number],
          () => 0,
        ).pageInfo;
        expect(keyOf(endCursor, 2)).toEqual([text, number]);
      }),
    ));

  it('refuses a cursor that it did not make', () => {
    for (const cursor of [
      'nonsense',
      Buffer.from('{}').toString('base64url'),
      Buffer.from('[1]').toString('base64url'),
    ])
      expect(() => keyOf(cursor, 2)).toThrow('cursor-invalid');
  });
});
