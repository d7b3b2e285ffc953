import { describe, expect, it } from '@jest/globals';
import { deliveryRoundsRefusals } from '@maillon/plugins/delivery-rounds/contract';
import { reasonsOf } from './missed';
import { FAILURES } from './stop';

describe('the reason that a buyer reads', () => {
  it.each(FAILURES)('has its sentences when a stop failed: %s', (failure) => {
    const { reason } = reasonsOf(failure);
    expect(deliveryRoundsRefusals.sentences[reason]).toMatchObject({ fr: expect.any(String), en: expect.any(String) });
  });

  it('is a general one when the driver gave none', () => {
    expect(reasonsOf(null)).toEqual({
      reason: 'delivery-rounds.stop-other',
      absentReason: 'delivery-rounds.not-loaded',
    });
  });
});
