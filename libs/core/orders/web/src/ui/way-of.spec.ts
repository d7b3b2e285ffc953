import { describe, expect, it } from '@jest/globals';
import { wayOf } from './way-of';

describe('the way goods are received', () => {
  it('is the label without its window', () => {
    expect(wayOf('Livré 07:30–09:30')).toBe('Livré');
    expect(wayOf('Halle de Montreuil, 8:00–10:00')).toBe('Halle de Montreuil');
  });

  it('is the label itself otherwise', () => {
    expect(wayOf('Halle 2, quai 14')).toBe('Halle 2, quai 14');
  });
});
