import { describe, expect, it } from '@jest/globals';
import { distanceKm } from '../domain/distance';
import { CommuneCentres } from './commune-centres';
import { CommuneDirectory } from './commune-directory';

describe('CommuneCentres', () => {
  const centres = new CommuneCentres();

  it('puts Le Touquet about thirteen kilometres from Montreuil-sur-Mer', () => {
    const kilometres = distanceKm(centres.centreOf('62826')!, centres.centreOf('62588')!);
    expect(Math.round(kilometres)).toBe(13);
  });

  it('knows every commune of the EPCI of the pilot and of its neighbours across the département line', async () => {
    const communes = await new CommuneDirectory().open();
    const codes = ['200069029', '200070936'].flatMap((siren) => communes.epci(siren)!.communeCodes);
    expect(codes.filter((code) => centres.centreOf(code) === null)).toEqual([]);
  });

  it('says that it does not know rather than guess', () => {
    expect(centres.centreOf('75056')).toBeNull();
    expect(centres.centreOf('constructor')).toBeNull();
  });
});
