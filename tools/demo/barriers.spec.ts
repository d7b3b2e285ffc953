import { describe, expect, it } from '@jest/globals';
import { CrowFlyTravel } from '../../libs/plugins/delivery-rounds/server/src/domain/travel/crow-fly-travel.ts';
import { barrierSettings } from './barriers.ts';
import { MTR_BARRIERS } from './data/barriers.data.ts';
import { MTR_FISH_CROSS_DOCK, MTR_HUB } from './data/assets.data.ts';
import { centreOf, type Coordinates } from './geography.ts';

const roads = { detourFactor: 1.3, slowMetres: 1_500, slowKmh: 28, kmh: 58 };
const open = new CrowFlyTravel({ ...roads, barriers: [] });
const barred = new CrowFlyTravel({ ...roads, barriers: barrierSettings(MTR_BARRIERS) });

const at = ({ longitude, latitude }: Coordinates) => [longitude, latitude] as const;
const COMMUNES = {
  ...{ leTouquet: '62826', camiers: '62201', etaples: '62318', cucq: '62261', montreuil: '62588', saintJosse: '62752' },
  ...{ frencq: '62354', berck: '62108', groffliers: '62390', conchil: '62233', merlimont: '62571', attin: '62044' },
  ...{ fortMahon: '80333', quend: '80649', rue: '80688', villers: '80806', colline: '62231', tigny: '62815' },
};
const centre = (name: keyof typeof COMMUNES) => at(centreOf(COMMUNES[name]));
const between = (from: keyof typeof COMMUNES, to: keyof typeof COMMUNES) => {
  const [road, straight] = [barred, open].map((travel) => travel.between(centre(from), centre(to)).metres);
  return { road: road!, longer: road! / straight! };
};

describe('the estuaries of the Montreuillois', () => {
  it('make the way from Le Touquet to Camiers go by Étaples: twelve to fifteen kilometres, not eight', () => {
    const { road, longer } = between('leTouquet', 'camiers');
    expect(longer).toBeGreaterThan(1.5);
    expect(road).toBeGreaterThan(12_000);
    expect(road).toBeLessThan(15_000);
  });

  it('make the way from Berck to Fort-Mahon go round the bay: eighteen to twenty-one kilometres, not ten', () => {
    const { road, longer } = between('berck', 'fortMahon');
    expect(longer).toBeGreaterThan(1.7);
    expect(road).toBeGreaterThan(18_000);
    expect(road).toBeLessThan(21_000);
  });

  it.each([
    ['leTouquet', 'etaples'],
    ['cucq', 'etaples'],
    ['montreuil', 'attin'],
    ['conchil', 'quend'],
    ['conchil', 'rue'],
  ] as const)('are crossed by the bridge on the way from %s to %s, at little cost', (from, to) => {
    const { longer } = between(from, to);
    expect(longer).toBeGreaterThanOrEqual(1);
    expect(longer).toBeLessThan(1.35);
  });

  it.each([
    ['leTouquet', 'montreuil'],
    ['leTouquet', 'merlimont'],
    ['leTouquet', 'berck'],
    ['saintJosse', 'montreuil'],
    ['etaples', 'camiers'],
    ['etaples', 'attin'],
    ['camiers', 'frencq'],
    ['berck', 'groffliers'],
    ['berck', 'conchil'],
    ['conchil', 'colline'],
    ['colline', 'tigny'],
    ['fortMahon', 'rue'],
    ['quend', 'villers'],
  ] as const)('stand between neither %s nor %s, which are on one bank', (from, to) => {
    expect(between(from, to).longer).toBe(1);
  });

  it('leave the hub and the quay of Étaples on their banks', () => {
    const [hub, quay] = [at(MTR_HUB), at(MTR_FISH_CROSS_DOCK)];
    expect(barred.between(quay, centre('camiers'))).toEqual(open.between(quay, centre('camiers')));
    for (const name of ['leTouquet', 'berck', 'montreuil', 'conchil'] as const) {
      expect(barred.between(hub, centre(name))).toEqual(open.between(hub, centre(name)));
    }
  });
});
