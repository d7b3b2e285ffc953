import { describe, expect, it } from '@jest/globals';
import { regimesOf } from './regimes-of';

const fact = (value: string, validFrom: string, kind = 'vat-regime') => ({ kind, value, validFrom });

describe('regimes of VAT that were stated', () => {
  it('are ordinary while nothing is', () =>
    expect(regimesOf([fact('FR1', '2020-01-01', 'vat-number')], '2026-07-01')).toEqual({ now: null, next: null }));

  it('hold from their day on, and the nearest that is ahead comes next', () => {
    const facts = [
      fact('ordinary', '2027-06-01'),
      fact('franchise', '2027-01-01'),
      fact('ordinary', '2027-01-01'),
      fact('farm-flat-rate', '2020-01-01'),
    ];
    expect(regimesOf(facts, '2026-12-31')).toEqual({ now: facts[3], next: facts[1] });
    expect(regimesOf(facts, '2027-01-01')).toEqual({ now: facts[1], next: facts[0] });
  });
});
