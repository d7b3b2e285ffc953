import { describe, expect, it } from '@jest/globals';
import { traceabilitySettings, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import { netMassOf, type Weighed } from './weighing';

const settings = traceabilitySettings.defaults as unknown as TraceabilitySettings;
const lamb: Weighed = { productName: 'Gigot', pricing: 'kg', nominalMassG: 2000, count: 3, netMassG: 6120 };

const weigh = (change: Partial<Weighed>) => () => netMassOf({ ...lamb, ...change }, settings, 'parts.0.netMassG');

describe('A weighing', () => {
  it('is what the scale says, for goods sold by the kilogram', () => {
    expect(weigh({})()).toBe(6120);
  });

  it('cannot be left out when the price is per kilogram', () => {
    expect(weigh({ netMassG: null })).toThrow('traceability.mass-missing');
  });

  it('is not asked of goods that are not there', () => {
    expect(weigh({ netMassG: null, count: 0 })()).toBe(0);
    expect(weigh({ netMassG: 500, count: 0 })).toThrow('traceability.mass-absurd');
  });

  it('follows from the sales unit, for goods sold by the unit', () => {
    expect(weigh({ pricing: 'unit', netMassG: null })()).toBe(6000);
    expect(weigh({ pricing: 'unit', netMassG: null, nominalMassG: null })()).toBe(0);
  });

  it.each([
    [2999, 'too light'],
    [12_001, 'too heavy'],
    [0, 'nothing'],
  ])('of %d g for three legs of two kilograms is refused as %s', (netMassG) => {
    expect(weigh({ netMassG })).toThrow('traceability.mass-absurd');
  });

  it.each([3000, 12_000])('of %d g, at the very bound, is believed', (netMassG) => {
    expect(weigh({ netMassG })()).toBe(netMassG);
  });

  it('without an expected mass is refused only beyond what a part may weigh', () => {
    expect(weigh({ nominalMassG: null, netMassG: 2_000_000 })()).toBe(2_000_000);
    expect(weigh({ nominalMassG: null, netMassG: 2_000_001 })).toThrow('traceability.mass-absurd');
  });

  it('names the field that must be looked at', () => {
    const data = { product: 'Gigot', massG: 1, count: 3, lowestG: 3000, highestG: 12_000 };
    expect(weigh({ netMassG: 1 })).toThrow(
      expect.objectContaining({ data, fields: { 'parts.0.netMassG': [] } }) as unknown as Error,
    );
  });
});
