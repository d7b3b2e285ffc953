import { describe, expect, it } from '@jest/globals';
import type { RecordedLine } from '../persistence/recorded-sales';
import { replayMinimums } from './replay-minimums';

const line = (producerId: string, cents: number) =>
  ({ producerId, producerName: `Ferme ${producerId}`, cents }) as RecordedLine;
const side = (least: number, ...standing: RecordedLine[]) => ({ standing, leastOf: () => least });
const session = { id: 's', deliveryDay: '2026-07-10' };

describe('pooled minimums of a sale by other rules', () => {
  const standing = [line('a', 3_000), line('b', 9_000), line('a', 1_500)];

  it('are judged over all orders, and told where a producer would not have come', () => {
    const told = replayMinimums(session, side(0, ...standing), side(5_000, ...standing));
    expect(told).toEqual([
      {
        ...{ sessionId: 's', deliveryDay: '2026-07-10', producerId: 'a', producerName: 'Ferme a' },
        ...{ orderedBeforeCents: 4_500, orderedAfterCents: 4_500, minimumBeforeCents: 0, minimumAfterCents: 5_000 },
        ...{ isMissedBefore: false, isMissedAfter: true },
      },
    ]);
  });

  it('are told where a producer would have come after all, and not where nothing changes', () => {
    const told = replayMinimums(session, side(5_000, ...standing), side(4_500, ...standing));
    expect(told.map(({ isMissedBefore, isMissedAfter }) => [isMissedBefore, isMissedAfter])).toEqual([[true, false]]);
    expect(replayMinimums(session, side(4_500, ...standing), side(0, ...standing))).toEqual([]);
  });

  it('count what is left once the tried rules refused lines, and nothing of whom nothing is left', () => {
    const told = replayMinimums(session, side(4_000, ...standing), side(4_000, line('a', 3_000)));
    expect(told.map(({ producerId, orderedAfterCents }) => [producerId, orderedAfterCents])).toEqual([['a', 3_000]]);
  });
});
