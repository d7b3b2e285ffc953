import { describe, expect, it } from '@jest/globals';
import { lotCode } from './lot-code';

describe('A lot code', () => {
  it('is made of the producer and the day', () => {
    expect(lotCode({ id: '0190a0b0-0000-7000-8000-00000000f3c9', name: 'Ferme de l’Étang' }, '2026-07-10')).toBe(
      'FDLE-F3C9-260710',
    );
  });

  it('tells apart two producers with the same initials', () => {
    const [one, other] = ['aaaa', 'bbbb'].map((end) =>
      lotCode({ id: `0190a0b0-0000-7000-8000-00000000${end}`, name: 'Ferme du Bois' }, '2026-07-10'),
    );
    expect(one).not.toBe(other);
  });

  it('does without a name that has no letter', () => {
    expect(lotCode({ id: '0190a0b0-0000-7000-8000-00000000aaaa', name: '—' }, '2026-07-10')).toBe('LOT-AAAA-260710');
  });
});
