import { describe, expect, it } from '@jest/globals';
import { pluralForm } from './plural-form';

describe('a number of things in words', () => {
  it('takes none as one in French, and as many in English', () => {
    expect([0, 1, 1.5, 2].map((n) => pluralForm(n, 'fr'))).toEqual(['one', 'one', 'one', 'other']);
    expect([0, 1, 2].map((n) => pluralForm(n, 'en'))).toEqual(['other', 'one', 'other']);
  });
});
