import { describe, expect, it } from '@jest/globals';
import { depositCentsOf, unitDraftOf } from './unit-draft';

describe('the deposit of a sales unit while it is written', () => {
  it.each([
    ['3,50', 350],
    ['3.5', 350],
    ['3', 300],
    [' 1 000 € ', 100_000],
    ['0,07', 7],
    ['2,01', 201],
  ])('"%s" is so many cents', (text, cents) => {
    expect(depositCentsOf(text)).toBe(cents);
  });

  it.each(['abc', '-2', '1e9', '2.555', '3,5,0', '€', ',50'])(
    '"%s" is no amount, which is not the same as none',
    (text) => {
      expect(depositCentsOf(text)).toBeUndefined();
    },
  );

  it('is none when nothing is written', () => {
    expect(depositCentsOf('  ')).toBeNull();
  });

  it('reads as it was written', () => {
    const unit = { id: 'u', label: 'Botte', gtin: null, returnable: 'caisse Europe', depositCents: 350 };
    expect(unitDraftOf(unit)).toEqual({ gtin: '', returnable: 'caisse Europe', deposit: '3,50' });
    expect(depositCentsOf(unitDraftOf({ ...unit, depositCents: 1_005 }).deposit)).toBe(1_005);
    expect(unitDraftOf({ ...unit, depositCents: null }).deposit).toBe('');
  });
});
