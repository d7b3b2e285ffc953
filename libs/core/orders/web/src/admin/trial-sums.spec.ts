import { describe, expect, it } from '@jest/globals';
import { trialSums } from './trial-sums';

const figures = (salesCents: number, localShareBp: number | null) => ({
  ...{ orders: 2, lines: 5, salesCents, deliveryFeeCents: 100, commissionCents: 10, localShareBp },
});

describe('several sessions together', () => {
  it('add up, and weigh what is local by what was sold', () => {
    const { before, after } = trialSums([
      { before: figures(1_000, 10_000), after: figures(1_000, 0) },
      { before: figures(3_000, 0), after: figures(0, null) },
    ]);
    expect(before).toEqual({
      orders: 4,
      lines: 10,
      salesCents: 4_000,
      deliveryFeeCents: 200,
      commissionCents: 20,
      localShareBp: 2_500,
    });
    expect(after).toMatchObject({ salesCents: 1_000, localShareBp: 0 });
  });

  it('have no local share when nothing is sold', () => {
    expect(trialSums([]).after).toMatchObject({ orders: 0, localShareBp: null });
  });
});
