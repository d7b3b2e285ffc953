import { describe, expect, it } from '@jest/globals';
import { mustFit } from './channel-shares';

const offer = { declared: 40, taken: 4, shares: { 'farm-shop': 10 } };

describe('the share of a channel', () => {
  it('fits beside the other shares, up to all that is declared', () => {
    expect(() => mustFit(offer, 'sales', 30)).not.toThrow();
    expect(() => mustFit(offer, 'sales', 31)).toThrow(
      expect.objectContaining({ code: 'catalogue.shares-exceed-declared' }),
    );
    expect(() => mustFit(offer, 'farm-shop', 40)).not.toThrow();
  });

  it('leaves what the channel took', () => {
    expect(() => mustFit(offer, 'sales', 4)).not.toThrow();
    expect(() => mustFit(offer, 'sales', 3)).toThrow(
      expect.objectContaining({ code: 'catalogue.quantity-below-reserved' }),
    );
  });
});
