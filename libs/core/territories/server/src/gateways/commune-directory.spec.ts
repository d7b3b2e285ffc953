import { describe, expect, it } from '@jest/globals';
import { CommuneDirectory } from './commune-directory';

describe('CommuneDirectory, on the published files', () => {
  const open = new CommuneDirectory().open();

  it('knows a commune by its code, with its intercommunality', async () => {
    const communes = await open;
    expect(communes.ofCode('62588')).toEqual({
      code: '62588',
      name: 'Montreuil-sur-Mer',
      population: 1912,
      epci: '200069029',
      arrondissement: '624',
      postcodes: ['62170'],
    });
    expect(communes.ofCode('00000')).toBeNull();
  });

  it('knows the 46 communes of the Deux Baies en Montreuillois', async () => {
    const epci = (await open).epci('200069029');
    expect([epci?.name, epci?.communeCodes.length]).toEqual(['CA des Deux Baies en Montreuillois', 46]);
    expect((await open).epci('000000000')).toBeNull();
  });

  it('knows the 161 communes of the arrondissement of Montreuil', async () => {
    const arrondissement = (await open).arrondissement('624');
    expect([arrondissement?.name, arrondissement?.communeCodes.length]).toEqual(['Montreuil', 161]);
    expect((await open).arrondissement('999')).toBeNull();
  });

  it('searches what groups communes as well, by any word of the name or by the code', async () => {
    const communes = await open;
    const found = (words: string) => communes.search(words, ['epci', 'arrondissement', 'commune'], 8);
    expect(found('montreuil').map(({ kind }) => kind)).toContain('arrondissement');
    expect(found('Desvres')[0]).toMatchObject({ kind: 'epci', name: 'CC de Desvres-Samer' });
    expect(found('62826').map(({ name }) => name)).toEqual(['Le Touquet-Paris-Plage']);
    expect(communes.search('Desvres', ['commune'], 8).map(({ code }) => code)).toEqual(['62268']);
    expect(found('   ')).toEqual([]);
  });

  it('finds a commune by its name however it is written', async () => {
    const communes = await open;
    const codes = (name: string) => communes.named(name).map(({ code }) => code);
    expect(codes('etaples')).toEqual(['62318']);
    expect(codes('TOUQUET PARIS PLAGE')).toEqual(['62826']);
    expect(codes('St-Josse')).toEqual(['62752']);
    expect(codes('Beaumont').length).toBeGreaterThan(1);
    expect(codes('Nulle-Part')).toEqual([]);
  });

  it('leads from a merged commune to the present one', async () => {
    const communes = await open;
    expect(communes.ofCode('75101')?.name).toBe('Paris');
    expect(communes.named('Arbignieu').map(({ name }) => name)).toEqual([communes.ofCode('01015')?.name]);
  });
});
