import { describe, expect, it } from '@jest/globals';
import { bidsToTell } from './bids-to-tell';

const [came, dear] = [{ reason: null }, { reason: 'orders.price-above-ceiling' }];
const missed = { reason: 'orders.minimum-missed' };

describe('what a buyer reads of an auction', () => {
  it('is every line, whatever became of it', () => {
    expect(bidsToTell([came, dear])).toEqual({ told: [came, dear], isMore: false });
  });

  it('leaves a minimum that was missed to its own letter, and knows that there is more', () => {
    expect(bidsToTell([came, missed])).toEqual({ told: [came], isMore: true });
    expect(bidsToTell([missed])).toEqual({ told: [], isMore: true });
  });
});
