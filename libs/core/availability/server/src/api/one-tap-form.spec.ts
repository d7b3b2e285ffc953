import { describe, expect, it } from '@jest/globals';
import { lineAnswers, quantityOf, viewOf } from './one-tap-form';

const ID = '019f3a52-0000-7000-8000-000000000001';

describe('the form of a one-tap page', () => {
  it('all good names no quantity', () => {
    expect(lineAnswers({ bon: '1', [`q-${ID}`]: '4' })).toBeNull();
  });

  it('lines are read by their names, and nothing else is', () => {
    expect(lineAnswers({ [`q-${ID}`]: ' 12 ', other: '5', 'q-x': '1' })).toEqual([{ lineId: ID, quantity: 12 }]);
    expect(lineAnswers(undefined)).toEqual([]);
  });

  it.each(['-1', '1.5', '1e3', '', 'douze', ['1', '2']])('%j is no quantity', (value) => {
    expect(lineAnswers({ [`q-${ID}`]: value })).toEqual([{ lineId: ID, quantity: Number.NaN }]);
  });

  it('no is none', () => {
    expect([quantityOf({ non: '1', quantite: '4' }), quantityOf({ quantite: '4' })]).toEqual([0, 4]);
  });

  it('shows the question first, then what was recorded', () => {
    expect([{}, { voir: 'moins' }, { voir: 'plus' }, { vu: '1' }].map(viewOf)).toEqual(['ask', 'less', 'more', 'done']);
  });
});
