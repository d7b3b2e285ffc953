import { describe, expect, it } from '@jest/globals';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import { cutOffRule, dayFault } from './trading-days';

const feast = { kind: 'public-holiday', label: 'Fête nationale' };

describe('a day of delivery', () => {
  it('is any day without rules', () => expect(dayFault(NO_RULES, { weekday: 7, marks: [feast] })).toBeNull());

  it('is one of the weekdays that the rules name', () => {
    const rules = { ...NO_RULES, weekdays: [2, 5] };
    expect(dayFault(rules, { weekday: 5, marks: [] })).toBeNull();
    expect(dayFault(rules, { weekday: 6, marks: [] })).toEqual({ rule: 'weekday' });
  });

  it('is not a day on which the territory closes, and says which one it is', () => {
    const rules = { ...NO_RULES, closedOn: ['public-holiday'] };
    expect(dayFault(rules, { weekday: 2, marks: [feast] })).toEqual({ rule: 'closed', label: 'Fête nationale' });
    expect(dayFault(rules, { weekday: 2, marks: [{ kind: 'season', label: 'Été' }] })).toBeNull();
  });
});

describe('the latest cut-off', () => {
  const cutOff = { daysBefore: 1, time: '22:00' };

  it('is that of the family where the rules name one, and that of the territory otherwise', () => {
    const fish = { family: 'sea', daysBefore: 1, time: '12:00' };
    const rules = { ...NO_RULES, cutOff, familyCutOffs: [fish] };
    expect(cutOffRule(rules, 'sea')).toEqual(fish);
    expect(cutOffRule(rules, 'dairy')).toEqual(cutOff);
    expect(cutOffRule(rules, null)).toEqual(cutOff);
  });

  it('is none without rules', () => expect(cutOffRule(NO_RULES, 'sea')).toBeNull());
});
