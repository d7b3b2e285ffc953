import { describe, expect, it } from '@jest/globals';
import { CommuneCentres, type CommuneDirectory } from '@maillon/core/territories/server';
import type { AskJson } from '../json-over-http';
import { embeddedGeocoder } from './embedded-geocoder';
import { Geocoder } from './geocoder';

const directory = {
  open: async () => ({ ofCode: (code: string) => (code === '99999' ? null : { code, name: 'Montreuil-sur-Mer' }) }),
} as unknown as CommuneDirectory;

const geocoder = (ask: AskJson = embeddedGeocoder) => new Geocoder(directory, new CommuneCentres()).through(ask);

const said =
  (properties: object): AskJson =>
  async () => ({
    status: 200,
    retryAfterS: null,
    body: {
      type: 'FeatureCollection',
      features: [
        {
          geometry: { type: 'Point', coordinates: [1.7, 50.4] },
          properties: { label: 'Rue X', citycode: '62588', score: 0.7, type: 'street', ...properties },
        },
      ],
    },
  });

describe('an address', () => {
  it('is found to its door or street, always in the same place', async () => {
    const [door, again, street] = [
      await geocoder().search('12 rue du Marais', '62588'),
      await geocoder().search('12 rue du Marais', '62588'),
      await geocoder().search('place de la Garenne', '62588'),
    ];
    expect([door?.precision, street?.precision]).toEqual(['housenumber', 'street']);
    expect(again).toEqual(door);
    expect(Math.abs(door!.latitude - 50.464)).toBeLessThan(0.01);
  });

  it.each([
    ['is taken from 0.7 on', { score: 0.7 }, 'street'],
    ['is not taken below', { score: 0.69 }, 'municipality'],
    ['is not taken for a hamlet', { type: 'locality' }, 'municipality'],
    ['is not taken in another commune', { citycode: '62108' }, 'municipality'],
  ])('%s', async (_, properties, precision) => {
    expect((await geocoder(said(properties)).search('rue X', '62588'))?.precision).toBe(precision);
  });

  it('becomes the middle of the commune, and says so, when it is not found or nobody answers', async () => {
    const middle = { label: 'Montreuil-sur-Mer', latitude: 50.4657, longitude: 1.7719, inseeCode: '62588' };
    for (const ask of [
      embeddedGeocoder,
      async () => null,
      async () => ({ status: 500, retryAfterS: null, body: null }),
    ])
      expect(await geocoder(ask).search('derrière l’église', '62588')).toEqual({
        ...middle,
        precision: 'municipality',
      });
    expect(await geocoder().search(null, '99999')).toBeNull();
  });

  it('is read back from a point, when one is near enough', async () => {
    expect((await geocoder(said({ type: 'housenumber' })).reverse({ latitude: 50.4, longitude: 1.7 }))?.label).toBe(
      'Rue X',
    );
    expect(await geocoder().reverse({ latitude: 50.4, longitude: 1.7 })).toBeNull();
  });
});
