import { describe, expect, it } from '@jest/globals';
import { mapLink, readCoordinates, writeCoordinates } from './coordinates';

describe('coordinates as people paste them', () => {
  const montreuil = { latitude: 50.4637, longitude: 1.7632 };

  it.each(['50.4637, 1.7632', '50.4637,1.7632', '50,4637 ; 1,7632', ' 50.4637 1.7632 '])('reads %s', (text) => {
    expect(readCoordinates(text)).toEqual(montreuil);
  });

  it.each(['', '50.4637', 'Montreuil', '150.2, 1.7', '50.4, 1.7, 3'])('refuses %p', (text) => {
    expect(readCoordinates(text)).toBeNull();
  });

  it('reads back what it writes', () => {
    expect(readCoordinates(writeCoordinates(montreuil))).toEqual(montreuil);
  });

  it('leads to a map', () => {
    expect(mapLink(montreuil)).toContain('mlat=50.4637&mlon=1.7632');
    expect(mapLink('Étaples, 2 quai')).toContain('query=%C3%89taples');
  });
});
