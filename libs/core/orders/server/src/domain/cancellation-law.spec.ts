import { describe, expect, it } from '@jest/globals';
import { CANCELLATION_LAW, cancellationRule } from './cancellation-law';

describe('the law on cancelling', () => {
  it('gives fresh produce three days, and an order with anything else thirty', () => {
    expect(cancellationRule(['vegetables', 'fruit'], '2026-07-10')).toMatchObject({ days: 3 });
    expect(cancellationRule(['vegetables', 'dairy'], '2026-07-10')).toMatchObject({ days: 30 });
    expect(cancellationRule([], '2026-07-10')).toMatchObject({ days: 30 });
  });

  it('cites its text and its first day', () => {
    for (const { source, validFrom } of CANCELLATION_LAW) {
      expect(source).toMatch(/art\. [LD]\. 443/);
      expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
