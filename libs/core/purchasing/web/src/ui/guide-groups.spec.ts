import { describe, expect, it } from '@jest/globals';
import type { GuideEntryShownFragment } from '../data/habits.generated';
import { guideGroups, moved } from './guide-groups';

const entry = (unitId: string, family: string, more: object = {}) =>
  ({
    unitId,
    family,
    ownName: null,
    productName: unitId,
    unitLabel: 'cagette',
    producerName: 'Ferme',
    isPinned: false,
    ...more,
  }) as GuideEntryShownFragment;
const words = { pinned: 'Favoris', familyOf: (code: string) => code };

describe('the groups of a guide', () => {
  const entries = [
    entry('Endive', 'vegetables', { ownName: 'Chicons' }),
    entry('Beurre', 'dairy'),
    entry('Ratte', 'potatoes', { isPinned: true }),
  ];
  const keys = (search: string, families = ['dairy', 'vegetables', 'potatoes']) =>
    guideGroups(entries, families, search, words).map(({ key, entries: of }) => [key, of.map(({ unitId }) => unitId)]);

  it('begin with the favourites and follow the kitchen', () => {
    expect(keys('')).toEqual([
      ['pinned', ['Ratte']],
      ['dairy', ['Beurre']],
      ['vegetables', ['Endive']],
    ]);
  });

  it('hold what the search finds, by the name of the kitchen or of the producer', () => {
    expect(keys('chicon')).toEqual([['vegetables', ['Endive']]]);
    expect(keys('endive ferme')).toEqual([['vegetables', ['Endive']]]);
    expect(keys('rien')).toEqual([]);
  });

  it('are moved by a step, and not past an end', () => {
    expect([moved(['a', 'b', 'c'], 'b', -1), moved(['a', 'b'], 'b', 1), moved(['a'], 'z', 1)]).toEqual([
      ['b', 'a', 'c'],
      ['a', 'b'],
      ['a'],
    ]);
  });
});
