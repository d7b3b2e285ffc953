import { describe, expect, it } from '@jest/globals';
import { VatRules } from './vat-rules';

const mention = { fr: 'Sans TVA', en: 'Without VAT' };
const law = new VatRules({
  rates: { delivery: [['2014-01-01', 2_000]] },
  regimes: {
    ordinary: [{ from: '2014-01-01', chargesVat: true, mention: null }],
    franchise: [
      { from: '2014-01-01', chargesVat: false, mention },
      { from: '2030-01-01', chargesVat: true, mention: null },
    ],
  },
});

describe('VAT as the law has it on a day', () => {
  it('is not charged by a seller of a regime without it, who says so', () => {
    expect(law.charged(550, 'franchise', '2026-07-10')).toBe(0);
    expect(law.mentionOf('franchise', '2026-07-10', 'fr')).toBe('Sans TVA');
    expect(law.mentionOf('franchise', '2026-07-10', 'en')).toBe('Without VAT');
  });

  it('is charged by everybody else, and from the day on which the law says so', () => {
    for (const regime of [null, 'ordinary', 'unheard-of']) {
      expect(law.charged(550, regime, '2026-07-10')).toBe(550);
      expect(law.mentionOf(regime, '2026-07-10', 'fr')).toBeNull();
    }
    expect(law.charged(550, 'franchise', '2030-01-01')).toBe(550);
    expect(law.mentionOf('franchise', '2030-01-01', 'fr')).toBeNull();
  });

  it('has a rate for the delivery, and none is guessed before the first day', () => {
    expect(law.rateOf('delivery', '2026-07-10')).toBe(2_000);
    expect(() => law.rateOf('delivery', '2013-12-31')).toThrow('No VAT rate');
  });
});
