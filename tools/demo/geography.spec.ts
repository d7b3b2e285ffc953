import { describe, expect, it } from '@jest/globals';
import { epci } from './administrative-division.ts';
import { COMMUNE_CENTRES } from './data/commune-centres.data.ts';
import { EPCI } from './data/epcis.data.ts';
import { centreOf, communeByInsee, distanceKm, siteNear } from './geography.ts';
import { inHautsDeFrance } from './hauts-de-france.ts';
import { Random } from './random.ts';

describe('geography', () => {
  it('knows the 46 communes of the CA2BM and has a centre for each', () => {
    const communes = epci(EPCI.deuxBaies).communes;
    expect(communes).toHaveLength(46);
    expect(communes.map((one) => centreOf(one.insee).certainty)).not.toContain('invented');
  });

  it('has no centre for a commune that does not exist', () => {
    for (const [insee] of COMMUNE_CENTRES) expect(communeByInsee(insee).name).not.toBe('');
  });

  it('keeps every centre on land inside the region', () => {
    for (const [, latitude, longitude] of COMMUNE_CENTRES) expect(inHautsDeFrance({ latitude, longitude })).toBe(true);
  });

  it('invents a stable point near the neighbours where no centre is known', () => {
    const [unknown] = epci(EPCI.septVallees).communes.filter((one) => centreOf(one.insee).certainty === 'invented');
    expect(centreOf(unknown!.insee)).toEqual(centreOf(unknown!.insee));
    expect(inHautsDeFrance(centreOf(unknown!.insee))).toBe(true);
    expect(distanceKm(centreOf(unknown!.insee), centreOf('62447'))).toBeLessThan(30);
  });

  it('never moves a site of the coast towards the sea', () => {
    const centre = centreOf('62826');
    for (let i = 0; i < 200; i++) {
      expect(siteNear(centre, '62826', new Random(`sea/${i}`)).longitude).toBeGreaterThanOrEqual(centre.longitude);
    }
  });

  it('measures about 12 km from Montreuil to Le Touquet', () => {
    expect(distanceKm(centreOf('62588'), centreOf('62826'))).toBeCloseTo(13.9, 0);
  });
});
