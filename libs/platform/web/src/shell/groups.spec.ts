import { describe, expect, it } from '@jest/globals';
import { groupsOf } from './groups';

const entry = (link: string, group?: string) => ({
  link,
  label: link,
  icon: 'house' as const,
  order: 0,
  ...(group ? { group } : {}),
});

describe('the groups of a navigation', () => {
  it('keeps entries together by group, in the order they came', () => {
    const groups = groupsOf([entry('/a'), entry('/b', 'day'), entry('/c'), entry('/d', 'day')]);
    expect(groups.map((group) => [group.label, group.entries.map((one) => one.link)])).toEqual([
      ['', ['/a', '/c']],
      ['day', ['/b', '/d']],
    ]);
  });
});
