import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts-of';

describe('the summary of an act', () => {
  it('counts lists, and leaves out ids and what is withheld', () => {
    const optionId = 'click-and-collect:0198c0de-0000-7000-8000-00000000beef';
    expect(factsOf({ orderId: '0198c0de-0000-7000-8000-00000000beef', optionId, content: '…', lines: [1, 2] })).toEqual(
      [{ name: 'lines', value: '× 2', as: 'text' }],
    );
  });

  it('knows an instant and a day from other words', () => {
    expect(factsOf({ at: '2026-07-10T08:30:00.000Z', day: '2026-07-10', note: '2026' }).map((fact) => fact.as)).toEqual(
      ['instant', 'day', 'text'],
    );
  });

  it('opens groups, and stops before it fills the page', () => {
    expect(factsOf({ input: { input: { outcome: 'done', tasks: [] } } })).toEqual([
      { name: 'outcome', value: 'done', as: 'text' },
      { name: 'tasks', value: '× 0', as: 'text' },
    ]);
    expect(factsOf(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`k${n}`, n])))).toHaveLength(8);
  });

  it('leaves out what is empty', () => {
    expect(factsOf({ note: '', state: null, day: '2026-07-10' })).toEqual([
      { name: 'day', value: '2026-07-10', as: 'day' },
    ]);
    expect(factsOf(null)).toEqual([]);
  });
});
