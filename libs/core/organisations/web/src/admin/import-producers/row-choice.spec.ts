import { describe, expect, it } from '@jest/globals';
import { choicesByRow, isDisputed, mergedValue, withChoice, withWinner } from './row-choice';

const phone = { field: 'phone', there: '01', here: '02', merged: '01' };

describe('what is said of a row that looks like a known producer', () => {
  it('is found again by its row, replaced, and forgotten when the row is put aside', () => {
    const all = choicesByRow([{ row: 3, choice: 'merge', fields: ['phone'] }]);
    expect(all.get(3)).toEqual({ row: 3, choice: 'merge', fields: ['phone'] });
    const apart = withChoice(all, { row: 3, choice: 'apart', fields: [] });
    expect(apart.get(3)?.choice).toBe('apart');
    expect(withChoice(apart, { row: 3, choice: 'aside', fields: [] }).size).toBe(0);
    expect(all.get(3)?.choice).toBe('merge');
  });

  it('disputes only what both know and say differently', () => {
    expect(isDisputed(phone)).toBe(true);
    expect(isDisputed({ ...phone, here: '01' })).toBe(false);
    expect(isDisputed({ ...phone, here: null })).toBe(false);
  });

  it('keeps what is known unless the row wins, and fills what is not', () => {
    expect(mergedValue(phone, [])).toBe('01');
    expect(mergedValue(phone, ['phone'])).toBe('02');
    expect(mergedValue({ ...phone, there: null }, [])).toBe('02');
    expect(mergedValue({ ...phone, here: null }, ['phone'])).toBe('01');
    expect(withWinner(withWinner(['name'], 'phone', true), 'name', false)).toEqual(['phone']);
  });
});
