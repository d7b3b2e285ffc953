import { describe, expect, it } from '@jest/globals';
import { choiceOf, ruleOf } from './rhythm-of';

describe('the rhythm that a form offers', () => {
  it.each(['FREQ=WEEKLY;BYDAY=TU,FR', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'FREQ=MONTHLY;BYMONTHDAY=15'])(
    '%s is shown and written again as it was',
    (rule) => expect(ruleOf(choiceOf(rule)!)).toBe(rule),
  );

  it('is none without a day, and shows no rule that it could not write', () => {
    expect(ruleOf({ every: 'week', weekdays: [], monthDay: 1 })).toBeNull();
    for (const rule of [
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO',
      'FREQ=MONTHLY;BYDAY=1TU',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
    ])
      expect(choiceOf(rule)).toBeNull();
  });
});
