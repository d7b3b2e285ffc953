import { describe, expect, it } from '@jest/globals';
import { pictogramOf } from './pictogram-of';

describe('the drawing of a product', () => {
  it('is of the product when there is one', () => {
    expect(pictogramOf('strawberry', 'fruit')).toBe('strawberry');
    expect(pictogramOf('fruit-juice', 'drinks')).toBe('beverage-box');
  });

  it('is of its family otherwise', () => {
    expect(pictogramOf('spinach', 'vegetables')).toBe('leafy-green');
  });

  it('is a parcel for a family nobody has drawn', () => {
    expect(pictogramOf('x', 'unheard-of')).toBe('package');
  });
});
