import { buyersFrom } from './buyers.ts';
import { MTR_HUB } from './data/assets.data.ts';
import { MONTREUILLOIS_CALENDAR } from './data/calendars.data.ts';
import { EPCI } from './data/epcis.data.ts';
import { MONTREUILLOIS_FARM_AND_SEA_PRODUCERS } from './data/montreuillois-farm-and-sea-producers.data.ts';
import { MONTREUILLOIS_LAND_PRODUCERS } from './data/montreuillois-land-producers.data.ts';
import { MONTREUILLOIS_ZONES } from './data/montreuillois-zones.data.ts';
import { distanceKm } from './geography.ts';
import { producersFrom } from './producers.ts';
import { Random } from './random.ts';
import { territoryFrom } from './territory.ts';
import type { DemoBuyer, DemoProducer } from './shapes.ts';

const HUB_DRIVERS = 14;
const HUB_DRIVER_RADIUS_KM = 20;

/** The pilot: its perimeter is the CA2BM, its supply area the wider pays and the neighbours that feed it. */
export const MONTREUILLOIS = territoryFrom({
  code: 'MTR',
  name: 'Montreuillois',
  perimeterEpci: EPCI.deuxBaies,
  perimeterFrom: '2017-01-01',
  supplyRadiusKm: 40,
  neighbourEpcis: [
    EPCI.septVallees,
    EPCI.hautPays,
    EPCI.ponthieuMarquenterre,
    EPCI.desvresSamer,
    EPCI.boulonnais,
    EPCI.ternois,
  ],
  calendar: MONTREUILLOIS_CALENDAR,
  plugins: ['delivery-rounds', 'observatory'],
  session: { opensAt: '2026-07-08T04:00:00Z', cutOffAt: '2026-07-09T21:00:00Z', deliveryDay: '2026-07-10' },
});

export function montreuilloisProducers(): DemoProducer[] {
  const rows = [...MONTREUILLOIS_LAND_PRODUCERS, ...MONTREUILLOIS_FARM_AND_SEA_PRODUCERS];
  const random = new Random('MTR/producers');
  return withHubDrivers(producersFrom(rows, random), random.fork('hub-drivers'));
}

export function montreuilloisBuyers(): DemoBuyer[] {
  return buyersFrom(MONTREUILLOIS_ZONES, new Random('MTR/buyers'));
}

/** Fourteen neighbours of the hub pass by it anyway: no van goes to them. */
function withHubDrivers(producers: readonly DemoProducer[], random: Random): DemoProducer[] {
  const near = producers.filter(
    (one) =>
      one.collectedAt === 'own-site' &&
      ['diligent', 'weekly'].includes(one.behaviour) &&
      distanceKm(one.site, MTR_HUB) <= HUB_DRIVER_RADIUS_KM,
  );
  const chosen = new Set(random.sample(near, HUB_DRIVERS).map((one) => one.siret));
  return producers.map((one) => ({ ...one, bringsToHub: chosen.has(one.siret) }));
}
