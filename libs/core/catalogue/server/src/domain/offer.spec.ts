import { describe, expect, it } from '@jest/globals';
import { Offer } from './offer';

const SAYING = { source: 'grid' as const, personId: null, at: new Date('2026-07-08T10:00:00Z'), fillBp: 9_000 };

const offer = (fields: Partial<Offer>) =>
  Object.assign(new Offer(), { productName: 'Tomate', declared: 10, reserved: 0, allocated: 0, state: 'open' }, fields);

describe('an offer', () => {
  it('cannot declare less than what is already ordered', () => {
    const taken = offer({ reserved: 3, allocated: 2 });
    expect(() => taken.declare(4, SAYING)).toThrow('catalogue.quantity-below-reserved');
    expect(taken.declared).toBe(10);
    taken.declare(5, SAYING);
    expect(taken).toMatchObject({ declared: 5, confirmedAt: SAYING.at, declaredSource: 'grid', fillBp: 9_000 });
  });

  it('once withdrawn, is neither declared nor withdrawn again', () => {
    const gone = offer({});
    gone.withdraw();
    expect(gone.state).toBe('withdrawn');
    expect(() => gone.declare(20, SAYING)).toThrow('catalogue.offer-withdrawn');
    expect(() => gone.withdraw()).toThrow('catalogue.offer-withdrawn');
  });
});
