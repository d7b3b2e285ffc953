import { describe, expect, it } from '@jest/globals';
import { select } from './selection';

describe('what npm test runs', () => {
  it('is everything when nothing is said', () => {
    expect(select([])).toEqual({ parts: ['checks', 'unit', 'web', 'db', 'journey'], patterns: [] });
  });

  it('is the parts that are named', () => {
    expect(select(['db', 'unit'])).toEqual({ parts: ['unit', 'db'], patterns: [] });
  });

  it('is every suite of a module when only its name is given', () => {
    expect(select(['orders'])).toEqual({ parts: ['unit', 'web', 'db', 'journey'], patterns: ['orders'] });
  });

  it('is a part of a module when both are given', () => {
    expect(select(['db', 'orders'])).toEqual({ parts: ['db'], patterns: ['orders'] });
  });
});
