import { describe, expect, it } from '@jest/globals';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import type { WholeRulebookFragment } from '../data/rulebook.generated';
import { changedChapters, chaptersOf, type ChapterWords } from './chapters';

const words: ChapterWords = {
  say: (key, data) => `${key}${data ? ` ${Object.values(data).join(' ')}` : ''}`,
  cents: (cents) => `${cents / 100} €`,
  percent: (bp) => `${bp / 100} %`,
  family: (code) => code,
  label: (code) => code.toUpperCase(),
  weekday: (day) => `j${day}`,
  time: (text) => text,
  list: (all, how) => all.join(` ${how} `),
};
const read = (changed: Partial<WholeRulebookFragment>) =>
  Object.fromEntries(chaptersOf({ ...NO_RULES, ...changed }, words).map(({ name, lines }) => [name, lines]));

describe('rules as sentences', () => {
  it('say of each chapter that nothing is asked', () => {
    expect(read({})).toEqual({
      local: ['local.is local.perimeter or local.supply-area'],
      admission: ['admission.all'],
      labels: ['labels.none'],
      minimums: ['minimums.none'],
      fees: ['fees.free', 'fees.own-tariff', 'fees.no-commission'],
      days: ['days.all'],
      'cut-offs': ['cut-offs.none'],
    });
  });

  it('join what is local, and name families and labels', () => {
    const local = { perimeter: true, supplyArea: false, departments: ['62', '80'], withinKm: 40 };
    expect(read({ local })['local']).toEqual([
      'local.is local.perimeter or local.departments 62 and 80 or local.within 40',
    ]);
    const labelDemands = [{ family: null, anyOf: ['ab', 'hve'] }];
    expect(read({ labelDemands })['labels']).toEqual(['labels.demand labels.everything AB or HVE']);
  });

  it('tell a free delivery from one that is never free', () => {
    const fees = (changed: object) => read(changed)['fees']![0];
    expect(fees({ deliveryFeeCents: 900 })).toBe('fees.delivery 9 €');
    expect(fees({ deliveryFeeCents: 900, freeDeliveryFromCents: 15_000 })).toBe('fees.delivery-until 9 € 150 €');
  });

  it('say from when on a way of receiving with a tariff of its own is free, even where delivery costs nothing else', () => {
    expect(read({ freeDeliveryFromCents: 15_000 })['fees']).toEqual([
      ...['fees.free', 'fees.own-tariff-until 150 €', 'fees.no-commission'],
    ]);
  });

  it('show the chapters that changed, and those alone', () => {
    const changed = { ...NO_RULES, minimumOrderCents: 6_000, cutOff: { daysBefore: 1, time: '22:00' } };
    expect(changedChapters(chaptersOf(NO_RULES, words), chaptersOf(changed, words))).toEqual([
      { name: 'minimums', before: ['minimums.none'], after: ['minimums.order 60 €'] },
      { name: 'cut-offs', before: ['cut-offs.none'], after: ['cut-offs.latest cut-offs.eve 1 22:00'] },
    ]);
  });
});
