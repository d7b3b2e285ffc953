import { describe, expect, it } from '@jest/globals';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import { tidyRulebook } from './tidy-rulebook';

describe('tidied rules', () => {
  it('have lists in order and without repeats', () => {
    const untidy = {
      ...NO_RULES,
      families: ['sea', 'dairy', 'sea'],
      weekdays: [5, 2, 5],
      labelDemands: [{ family: null, anyOf: ['hve', 'ab', 'ab'] }],
      cutOff: null,
      freeDeliveryFromCents: null,
    };
    expect(tidyRulebook(untidy)).toEqual({
      ...NO_RULES,
      families: ['dairy', 'sea'],
      weekdays: [2, 5],
      labelDemands: [{ family: null, anyOf: ['ab', 'hve'] }],
    });
  });

  it('stay as they are when tidied again', () => {
    expect(tidyRulebook(tidyRulebook(NO_RULES))).toEqual(NO_RULES);
  });
});
