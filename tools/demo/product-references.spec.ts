import { describe, expect, it } from '@jest/globals';
import { canBeSold, PRODUCT_REFERENCES, referenceOf } from './product-references.ts';

describe('product references', () => {
  it('are about a hundred, each with its own code and two names', () => {
    expect(PRODUCT_REFERENCES.length).toBeGreaterThanOrEqual(85);
    expect(PRODUCT_REFERENCES.length).toBeLessThanOrEqual(110);
    expect(new Set(PRODUCT_REFERENCES.map((one) => one.code)).size).toBe(PRODUCT_REFERENCES.length);
    for (const { code, nameFr, nameEn } of PRODUCT_REFERENCES) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(nameFr && nameEn).toBeTruthy();
    }
  });

  it('say twelve months each, and never all empty', () => {
    for (const { season } of PRODUCT_REFERENCES) expect(season).toMatch(/^(?!-{12}$)[Xxs-]{12}$/);
  });

  it('use every family and every temperature class', () => {
    expect(new Set(PRODUCT_REFERENCES.map((one) => one.family)).size).toBe(10);
    expect(new Set(PRODUCT_REFERENCES.map((one) => one.temperatureClass)).size).toBe(5);
  });

  it('keep the facts of the region: no endive and no ratte in July, scallops in winter, samphire in summer', () => {
    expect(canBeSold('endive', 7)).toBe(false);
    expect(canBeSold('ratte-potato', 7)).toBe(false);
    expect(canBeSold('scallop', 1)).toBe(true);
    expect(canBeSold('scallop', 7)).toBe(false);
    expect(referenceOf('salicornia').season[6]).toBe('X');
  });

  it('tax alcohol apart from food', () => {
    const alcohol = PRODUCT_REFERENCES.filter((one) => one.vatCategory === 'alcohol-20').map((one) => one.code);
    expect(alcohol).toEqual(['beer', 'cider', 'sparkling-currant', 'genievre']);
  });
});
