import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SANITARY_RULES } from '../seed/sanitary-rules.data';
import { isoWeek } from './iso-week';
import { amountOf, capOf, mustBeCovered, mustFitWeek } from './sanitary-limits';

const rule = (category: string) => SANITARY_RULES.find((one) => one.category === category)!;
const near = { producer: 'Ferme', product: 'Tomme', km: 12 };
const asked = (amount: number) => ({ amount, producer: 'Ferme', locale: 'fr' as const });

describe('the exemption from approval', () => {
  it('reaches eighty kilometres, and no further', () => {
    expect(() => mustBeCovered(rule('dairy'), 'otherwise', { ...near, km: 80 })).not.toThrow();
    expect(() => mustBeCovered(rule('dairy'), 'otherwise', { ...near, km: 80.01 })).toThrow('derogation-too-far');
  });

  it('covers cheese and never live shellfish', () => {
    expect(() => mustBeCovered(rule('dairy'), 'under-30', near)).not.toThrow();
    expect(() => mustBeCovered(rule('live-shellfish'), 'under-30', near)).toThrow('derogation-excluded');
  });

  it('fills a week to its cap and not a gram more', () => {
    const week = { week: '2026-W28', taken: 90_000 };
    expect(() => mustFitWeek(rule('dairy'), 'otherwise', week, asked(10_000))).not.toThrow();
    expect(() => mustFitWeek(rule('dairy'), 'otherwise', week, asked(10_001))).toThrow(
      /derogation-cap.*Produits laitiers.*10 kg of 100 kg.*2026-W28.*Arrêté du 8 juin 2006/s,
    );
    expect(() => mustFitWeek(rule('dairy'), 'under-30', week, asked(160_000))).not.toThrow();
  });

  // Annex 3, written a second time: thousands of grams or of millilitres in a week.
  it.each([
    ['milk', 'under-30', 800],
    ['milk', 'otherwise', 250],
    ['dairy', 'under-30', 250],
    ['dairy', 'otherwise', 100],
    ['butchers-meat', 'under-30', 800],
    ['butchers-meat', 'otherwise', 250],
    ['other-meat', 'under-30', 250],
    ['other-meat', 'otherwise', 100],
    ['fish', 'under-30', 250],
    ['fish', 'otherwise', 100],
    ['processed-fish', 'under-30', 250],
    ['processed-fish', 'otherwise', 100],
  ] as const)('lets %s, %s, go up to %i and not one beyond', (category, share, thousands) => {
    const empty = { week: '2026-W28', taken: 0 };
    expect(() => mustFitWeek(rule(category), share, empty, asked(thousands * 1_000))).not.toThrow();
    expect(() => mustFitWeek(rule(category), share, empty, asked(thousands * 1_000 + 1))).toThrow('derogation-cap');
  });

  it.each(['under-30', 'otherwise'] as const)('keeps live shellfish out, %s, and lets fish in', (share) => {
    expect(() => mustBeCovered(rule('live-shellfish'), share, near)).toThrow(/derogation-excluded.*art. 14/s);
    expect(() => mustBeCovered(rule('fish'), share, near)).not.toThrow();
  });

  it('counts milk in litres and rounds up', () => {
    expect(amountOf(rule('milk'), 1_030)).toBe(1_000);
    expect(amountOf(rule('milk'), 1_031)).toBe(1_001);
    expect(amountOf(rule('dairy'), 1_031)).toBe(1_031);
  });

  it('never lets a week end above its cap, in whatever order deliveries are asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60_000 })),
        fc.constantFrom('under-30', 'otherwise'),
        (amounts, share) => {
          let taken = 0;
          for (const amount of amounts) {
            try {
              mustFitWeek(rule('dairy'), share as 'otherwise', { week: '2026-W28', taken }, asked(amount));
              taken += amount;
            } catch {
              expect(taken + amount).toBeGreaterThan(capOf(rule('dairy'), share as 'otherwise')!);
            }
          }
          expect(taken).toBeLessThanOrEqual(capOf(rule('dairy'), share as 'otherwise')!);
        },
      ),
    );
  });

  it('has one rule for a product, with its text', () => {
    const references = SANITARY_RULES.flatMap((one) => one.references);
    expect(new Set(references).size).toBe(references.length);
    for (const { source, certainty, maxKm } of SANITARY_RULES) {
      expect(source).toMatch(/^Arrêté du 8 juin 2006, art\. \d.*version du 15 octobre 2014$/);
      expect([certainty, maxKm]).toEqual(['sourced', 80]);
    }
  });
});

describe('the week of a day', () => {
  it.each([
    ['2026-07-10', '2026-W28'],
    ['2026-07-12', '2026-W28'],
    ['2026-07-13', '2026-W29'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s is %s', (day, week) => expect(isoWeek(day)).toBe(week));
});
