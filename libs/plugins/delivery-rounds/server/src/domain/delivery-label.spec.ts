import { describe, expect, it } from '@jest/globals';
import { deliveryLabel, deliveryLabelIn } from './delivery-label';

describe('the label of a delivery', () => {
  it('is read in the language of the reader, whoever ordered', () => {
    const written = deliveryLabel('fr', '07:30–09:30');
    expect(deliveryLabelIn('en', written)).toBe(deliveryLabel('en', '07:30–09:30'));
    expect(deliveryLabelIn('fr', deliveryLabelIn('en', written))).toBe(written);
  });

  it('leaves words that it did not write', () => {
    expect(deliveryLabelIn('en', 'Livraisons de la halle')).toBe('Livraisons de la halle');
  });
});
