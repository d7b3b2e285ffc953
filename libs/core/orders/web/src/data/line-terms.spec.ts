import { describe, expect, it } from '@jest/globals';
import { NO_DRAFT, against, edited, taken, trying, type LineNow } from './basket-draft';
import { NO_TERMS, boundOf, ceilingOf, stretchedTo, type LineTerms } from './line-terms';

const said = (more: Partial<LineTerms>): LineTerms => ({ ...NO_TERMS, ...more });
const held = (quantity: number, terms: LineTerms = NO_TERMS): LineNow => ({
  offerId: 'a',
  quantity,
  terms,
  available: 99,
});
const edit = (quantity: number, terms?: LineTerms) => ({
  ...{ offerId: 'a', name: 'Tomates', quantity, waited: false },
  ...(terms ? { terms } : {}),
});

describe('what is typed of a line', () => {
  it('is a whole number within its bounds, or a price, or left open', () => {
    expect(['', ' 8 ', '13', '0', '2,5', 'x'].map((text) => boundOf(text, [1, 12]))).toEqual([
      ...[null, 8, 'invalid', 'invalid', 'invalid', 'invalid'],
    ]);
    expect(['', '4,5', '4.50', '0', '-1', '1,23456'].map(ceilingOf)).toEqual([
      ...[null, '4.5', '4.50', 'invalid', 'invalid', 'invalid'],
    ]);
  });

  it('stretches to another quantity, as on the server', () => {
    expect(stretchedTo(said({ minimum: 8, maximum: 12 }), 14)).toEqual(said({ minimum: 8, maximum: 14 }));
    expect(stretchedTo(said({ minimum: 8, maximum: 12 }), 5)).toEqual(said({ minimum: 5, maximum: 12 }));
  });
});

describe('a draft with terms', () => {
  it('keeps what was said while the quantity is clicked, and leaves once the basket says the same', () => {
    const first = edited(NO_DRAFT, edit(10, said({ minimum: 8, note: 'mûres' })), held(10));
    const next = edited(first, edit(6), held(10));
    expect(next.lines).toMatchObject([{ quantity: 6, terms: { minimum: 6, note: 'mûres' } }]);
    expect(against(next, [held(10)]).lines).toHaveLength(1);
    expect(against(next, [held(6)]).said).toMatchObject([{ kind: 'changed-elsewhere' }]);
    const sent = trying(next, ['a']);
    expect(taken(sent, sent.lines, [held(6, said({ minimum: 6, note: 'mûres' }))]).lines).toEqual([]);
  });

  it('does not overwrite what somebody else said meanwhile, but takes an answer that was lost for its own', () => {
    const draft = edited(NO_DRAFT, edit(10, said({ note: 'mûres' })), held(10));
    const elsewhere = against(draft, [held(10, said({ note: 'vertes' }))]);
    expect(elsewhere).toMatchObject({ lines: [], said: [{ kind: 'changed-elsewhere', offerId: 'a' }] });
    const lost = against(trying(draft, ['a']), [held(10, said({ note: 'mûres' }))]);
    expect(lost).toMatchObject({ lines: [], said: [] });
  });
});
