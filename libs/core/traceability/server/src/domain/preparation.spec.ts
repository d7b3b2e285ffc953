import { describe, expect, it } from '@jest/globals';
import { traceabilitySettings, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import { prepare, type AskedPart, type GivenPart } from './preparation';

const settings = traceabilitySettings.defaults as unknown as TraceabilitySettings;

const asked = (allocationId: string, count = 4): AskedPart => ({
  allocationId,
  lineId: allocationId,
  minimum: null,
  productId: 'p',
  productName: 'Poireaux',
  pricing: 'unit',
  nominalMassG: 5000,
  count,
});

const given = (allocationId: string, change: Partial<GivenPart> = {}): GivenPart => ({
  allocationId,
  lotCode: null,
  producedOn: null,
  count: 4,
  netMassG: null,
  shortReason: null,
  ...change,
});

describe('Preparing a supplier order', () => {
  it('takes every part with its mass', () => {
    const parts = prepare([asked('a'), asked('b')], [given('a'), given('b', { netMassG: 20_400 })], settings);
    expect(parts.map(({ netMassG, missing }) => [netMassG, missing])).toEqual([
      [20_000, 0],
      [20_400, 0],
    ]);
  });

  it('takes what should weigh, where the hub weighs, and nothing else unweighed', () => {
    const lamb = { ...asked('a'), pricing: 'kg', nominalMassG: 500 };
    const [part] = prepare([lamb], [given('a')], settings, true);
    expect(part).toMatchObject({ netMassG: 2_000, isEstimate: true });
    expect(prepare([lamb], [given('a', { netMassG: 2_100 })], settings, true)[0]).toMatchObject({ isEstimate: false });
    expect(() => prepare([lamb], [given('a')], settings)).toThrow('traceability.mass-missing');
    const unknown = { ...lamb, nominalMassG: null };
    expect(() => prepare([unknown], [given('a')], settings, true)).toThrow('traceability.mass-missing');
  });

  it('refuses a part of somebody else', () => {
    expect(() => prepare([asked('a')], [given('b')], settings)).toThrow('traceability.part-unknown');
  });

  it('refuses to forget a part, or to count it twice', () => {
    expect(() => prepare([asked('a'), asked('b')], [given('a')], settings)).toThrow('traceability.part-missing');
    expect(() => prepare([asked('a')], [given('a'), given('a')], settings)).toThrow('traceability.part-repeated');
  });

  it('refuses more than was allocated', () => {
    expect(() => prepare([asked('a')], [given('a', { count: 5 })], settings)).toThrow(
      'traceability.count-above-allocated',
    );
  });

  it('takes fewer, when it is said why', () => {
    expect(() => prepare([asked('a')], [given('a', { count: 3 })], settings)).toThrow('traceability.reason-missing');
    expect(() => prepare([asked('a')], [given('a', { count: 3, shortReason: '  ' })], settings)).toThrow(
      'traceability.reason-missing',
    );
    const [part] = prepare([asked('a')], [given('a', { count: 3, shortReason: 'gel' })], settings);
    expect(part).toMatchObject({ missing: 1, netMassG: 15_000 });
  });

  it('takes no less of a line than is of use to its buyer, but none at all', () => {
    const bound = (id: string, count: number) => ({ ...asked(id, count), lineId: 'line', minimum: 3 });
    const few = (count: number) => [given('a', { count, shortReason: 'gel' })];
    expect(() => prepare([bound('a', 4)], few(2), settings)).toThrow('traceability.below-line-minimum');
    for (const count of [3, 0]) expect(prepare([bound('a', 4)], few(count), settings)).toHaveLength(1);
    const two = [...few(2), given('b', { count: 1 })];
    expect(prepare([bound('a', 4), bound('b', 1)], two, settings)).toHaveLength(2);
    // Once less than that was agreed to, it binds no more.
    expect(prepare([bound('a', 2)], few(1), settings)).toHaveLength(1);
  });

  it('takes none at all, when it is said why', () => {
    expect(prepare([asked('a')], [given('a', { count: 0, shortReason: 'gel' })], settings)[0]).toMatchObject({
      missing: 4,
      netMassG: 0,
    });
  });
});
