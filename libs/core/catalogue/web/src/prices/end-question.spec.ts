import { describe, expect, it } from '@jest/globals';
import { endQuestion } from './end-question';

const buyer = (id: string, kind: string) => ({ id, kind, name: `Chez ${id}` });
const [anne, bruno, clara] = [buyer('anne', 'restaurant'), buyer('bruno', 'restaurant'), buyer('clara', 'hotel')];
const restaurants = { id: 'r', name: 'Restaurants', kinds: ['restaurant'], buyers: [] };
const friends = { id: 'f', name: 'Fidèles', kinds: [], buyers: [bruno, clara] };
const unit = (unitId: string, listIds: readonly string[]) => ({
  ...{ unitId, productName: unitId, unitLabel: 'Kilo', pricing: 'unit', unitPrice: '2.00', steps: [] },
  lists: listIds.map((listId) => ({ listId, unitPrice: '1.00', steps: [], from: '2026-07-01', to: null })),
});
const book = {
  ...{ buyers: [anne, bruno, clara], lists: [restaurants, friends] },
  units: [unit('Navet', ['r', 'f']), unit('Poireau', ['f']), unit('Chou', [])],
};
const effectsOf = (list: typeof restaurants | typeof friends) =>
  endQuestion(list, book, (word) => word).effects!.map(({ count, examples }) => [count, ...examples]);

describe('the question before a list of prices ends', () => {
  it('names whom its kinds reach, without those whom another list names', () => {
    expect(effectsOf(restaurants)).toEqual([
      [1, 'Chez anne'],
      [1, 'Navet'],
    ]);
  });

  it('names those who stand on it, whatever they are', () => {
    expect(effectsOf(friends)).toEqual([
      [2, 'Chez bruno', 'Chez clara'],
      [2, 'Navet', 'Poireau'],
    ]);
  });
});
