import { describe, expect, it } from '@jest/globals';
import { audomaroisDay, montreuilloisDay } from './days.ts';
import { TEMPLATES } from './data/templates.data.ts';
import { estimateCents } from './money.ts';
import { canBeSold, referenceOf } from './product-references.ts';

const days = [montreuilloisDay(), audomaroisDay()];
const offers = days.flatMap((day) => day.offers);
const JULY = 7;

describe('the catalogue of a Friday in July', () => {
  it('has 500 to 700 rows in the Montreuillois, two to nine for each producer', () => {
    const [{ offers: rows, producers }] = days as [(typeof days)[0]];
    expect(rows.length).toBeGreaterThanOrEqual(500);
    expect(rows.length).toBeLessThanOrEqual(700);
    for (const { siret } of producers) {
      const own = rows.filter((offer) => offer.producerSiret === siret).length;
      expect(own).toBeGreaterThanOrEqual(2);
      expect(own).toBeLessThanOrEqual(9);
    }
  });

  it('can find each row again by its key, and by producer, product and packaging', () => {
    for (const { offers: rows } of days) {
      expect(new Set(rows.map((offer) => offer.key)).size).toBe(rows.length);
      const shelf = rows.map((one) => [one.producerSiret, one.referenceCode, one.productName, one.unitLabel].join());
      expect(new Set(shelf).size).toBe(rows.length);
    }
  });

  it('sells nothing out of season, and no template could', () => {
    const references = Object.values(TEMPLATES).flatMap((list) => list.map((template) => template.ref));
    for (const code of references) expect([code, canBeSold(code, JULY)]).toEqual([code, true]);
  });

  it('never promises a cockle, which an order must open', () => {
    expect(offers.some((offer) => offer.referenceCode === 'cockle')).toBe(false);
  });

  it('has exact positive prices, whole base quantities and whole availabilities', () => {
    for (const offer of offers) {
      expect(offer.price).toMatch(/^(0|[1-9]\d*)\.\d\d$/);
      expect(Number(offer.price)).toBeGreaterThan(0);
      expect(Number.isInteger(offer.baseQuantity) && offer.baseQuantity > 0).toBe(true);
      expect(Number.isInteger(offer.availableQuantity) && offer.availableQuantity > 0).toBe(true);
      expect(estimateCents(offer)).toBeGreaterThan(50);
      expect(estimateCents(offer)).toBeLessThan(12000);
    }
  });

  it('sells catch weight by the piece at a price per kilogram, with a range round the usual mass', () => {
    for (const { pricing, massRangeG, nominalMassG, baseUnit } of offers) {
      expect(pricing === 'kg').toBe(massRangeG !== null);
      if (!massRangeG) continue;
      expect(baseUnit).toBe('piece');
      expect(massRangeG[0]).toBeLessThan(nominalMassG);
      expect(massRangeG[1]).toBeGreaterThan(nominalMassG);
    }
    const families = offers.filter((one) => one.pricing === 'kg').map((one) => referenceOf(one.referenceCode).family);
    expect(new Set(families)).toEqual(new Set(['dairy', 'meat', 'poultry-eggs', 'sea']));
  });

  it('weighs exactly what it says where the content is in grams', () => {
    for (const { baseUnit, baseQuantity, nominalMassG } of offers) {
      if (baseUnit === 'gram') expect(nominalMassG).toBe(baseQuantity);
    }
  });

  it('can be had on the delivery day', () => {
    for (const { availableFrom, availableUntil } of offers) {
      expect(availableFrom <= '2026-07-10' && availableUntil >= '2026-07-10').toBe(true);
    }
  });

  it('shows protected names only where the sign is held', () => {
    const protectedNames = { 'salt-meadow-lamb': 'aop-pres-sales-baie-de-somme', 'licques-poultry': 'label-rouge' };
    for (const { referenceCode, labels } of offers) {
      const sign = { ...protectedNames, 'lingot-du-nord': 'igp-lingot-du-nord' }[referenceCode];
      if (sign) expect(labels).toContain(sign);
    }
  });
});
