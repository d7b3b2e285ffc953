import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deliveryRoundsSettings } from './delivery-rounds.settings';
import { tariffFaults } from './tariff-faults';

const band = (upToKm: number, cents = 500) => ({ upToKm, cents });
const early = { from: '06:00', to: '08:00', surchargeCents: 150 };
const pathsOf = (settings: object) => Object.keys(tariffFaults({ ...deliveryRoundsSettings.defaults, ...settings }));

describe('a tariff of deliveries', () => {
  it('may be empty, which is what territories start from', () => {
    expect(pathsOf({})).toEqual([]);
  });

  it('has bands that each reach farther than the one before, whatever they cost', () => {
    expect(pathsOf({ tariff: [band(10, 900), band(25, 600), band(60, 0)] })).toEqual([]);
    expect(pathsOf({ tariff: [band(10), band(10), band(8), band(30)] })).toEqual([
      'tariff.1.upToKm',
      'tariff.2.upToKm',
    ]);
  });

  it('says in both languages how far a band has to reach', () => {
    expect(tariffFaults({ tariff: [band(10), band(5)] })).toEqual({
      'tariff.1.upToKm': [
        {
          fr: 'Chaque palier va plus loin que le précédent : plus de 10 km.',
          en: 'Each band reaches farther than the one before: more than 10 km.',
        },
      ],
    });
  });

  it('is needed for a surcharge to add to; a surcharge of nothing needs none', () => {
    expect(pathsOf({ windows: [{ ...early, surchargeCents: 0 }, early] })).toEqual(['windows.1.surchargeCents']);
    expect(pathsOf({ windows: [early], tariff: [band(10)] })).toEqual([]);
  });

  it('stands exactly when its bands rise', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 20 }), (reaches) => {
        const rises = reaches.every((km, index) => index === 0 || km > reaches[index - 1]!);
        expect(pathsOf({ tariff: reaches.map((km) => band(km)) }).length === 0).toBe(rises);
      }),
    );
  });
});
