import { describe, expect, it } from '@jest/globals';
import { pictogramOf } from './pictogram-of';

describe('the drawing of a product', () => {
  it('is of the product when there is one', () => {
    expect(pictogramOf('fraise-de-samer', 'fruit')).toBe('strawberry');
    expect(pictogramOf('oeufs-fermiers', 'poultry-eggs')).toBe('egg');
  });

  it('does not take potatoes for apples, nor juice for fruit', () => {
    expect(pictogramOf('pomme-de-terre-primeur', 'potatoes')).toBe('potato');
    expect(pictogramOf('jus-de-pomme', 'drinks')).toBe('beverage-box');
  });

  it('matches whole words only', () => {
    expect(pictogramOf('volaille-de-licques', 'poultry-eggs')).toBe('poultry-leg');
    expect(pictogramOf('aillet', 'vegetables')).toBe('leafy-green');
  });

  it('is of the family otherwise, and a parcel at worst', () => {
    expect(pictogramOf('endive', 'vegetables')).toBe('leafy-green');
    expect(pictogramOf('x', 'unheard-of')).toBe('package');
  });
});
