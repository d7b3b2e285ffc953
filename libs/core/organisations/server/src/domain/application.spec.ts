import { describe, expect, it } from '@jest/globals';
import { missingIn, type ApplicationContent } from './application';
import { compared } from './comparison';

const EMPTY: ApplicationContent = {
  ...{ name: null, siret: null, proof: null, vatNumber: null, email: null, phone: null, families: [], labels: [] },
  ...{ needs: null, address: null, inseeCode: null, latitude: null, longitude: null, precision: null, windows: [] },
  ...{ accessNotes: null, bringsToHub: false, consent: false },
};

describe('an application', () => {
  it('lacks everything at first, and a SIRET only of a producer', () => {
    const all = ['name', 'siret', 'phone', 'inseeCode', 'latitude', 'windows', 'families'];
    expect(missingIn('producer', EMPTY)).toEqual(all);
    expect(missingIn('buyer', EMPTY)).toEqual(all.filter((field) => field !== 'siret'));
  });

  it('lacks nothing once somebody can be reached and a van can come; an e-mail address does for a telephone', () => {
    const content = {
      ...EMPTY,
      ...{ name: 'Auberge', email: 'a@b.example', inseeCode: '62588', latitude: 50.4, longitude: 1.7 },
      ...{ windows: [{ from: '07:00', to: '10:00' }], families: ['fruit'] },
    };
    expect(missingIn('buyer', content)).toEqual([]);
    expect(missingIn('producer', content)).toEqual(['siret']);
  });
});

describe('what is declared beside what the register says', () => {
  it.each([
    ['12, rue du Marais', '12 RUE DU MARAIS', true],
    ['Étaples', 'ETAPLES', true],
    ['3 av. de la Gare', '3 AVENUE DE LA GARE', true],
    ['EARL du Marais', 'EARL DU MARAIS VERT', false],
    [null, 'EARL DU MARAIS VERT', false],
    ['EARL du Marais', null, true],
  ])('%s is told from %s: %s', (declared, register, same) => {
    expect(compared('name', declared, register).same).toBe(same);
  });
});
