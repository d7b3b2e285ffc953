import { describe, expect, it } from '@jest/globals';
import { changesIn, otherFacts } from './changes-in';

const text = (name: string, value: string) => ({ name, value, as: 'text' });

describe('what an act says that it changed', () => {
  it('is read as what was and what is', () =>
    expect(changesIn({ changes: [{ field: 'declared', before: 10, after: 12 }] })).toEqual([
      { name: 'declared', before: text('declared', '10'), after: text('declared', '12') },
    ]));

  it('says of lists what left and what came, and how many when there are many', () =>
    expect(
      changesIn({ changes: [{ field: 'communes', before: ['A', 'B'], after: ['B', 'C', 'D', 'E', 'F', 'G'] }] }),
    ).toEqual([{ name: 'communes', before: text('communes', 'A'), after: text('communes', '× 5') }]));

  it('opens groups and keeps what differs', () =>
    expect(changesIn({ changes: [{ field: 'settings', before: { a: 1, b: 2 }, after: { a: 1, b: 3 } }] })).toEqual([
      { name: 'b', before: text('b', '2'), after: text('b', '3') },
    ]));

  it('says that something withheld changed, without saying it', () =>
    expect(changesIn({ changes: [{ field: 'phone', before: '…', after: null }] })).toEqual([
      { name: 'phone', before: text('phone', '…'), after: null },
    ]));

  it('is nothing for most acts, whose facts stay', () => {
    expect(changesIn({ input: { day: '2026-07-10' } })).toEqual([]);
    expect(changesIn(null)).toEqual([]);
    expect(
      otherFacts({ input: { declared: 12, note: 'x' }, changes: [{ field: 'declared', before: 1, after: 12 }] }),
    ).toEqual([text('note', 'x')]);
  });
});
