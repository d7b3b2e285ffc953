import { buyersFrom } from './buyers.ts';
import { AUDOMAROIS_PRODUCERS, SHARED_PRODUCERS } from './data/audomarois-producers.data.ts';
import { AUDOMAROIS_ZONES } from './data/audomarois-zones.data.ts';
import { AUDOMAROIS_CALENDAR } from './data/calendars.data.ts';
import { EPCI } from './data/epcis.data.ts';
import { montreuilloisProducers } from './montreuillois.ts';
import { producersFrom } from './producers.ts';
import { Random } from './random.ts';
import { territoryFrom } from './territory.ts';
import type { DemoBuyer, DemoProducer } from './shapes.ts';

/** The second tenant: another perimeter, another calendar, other plugins, four producers in common. */
export const AUDOMAROIS = territoryFrom({
  code: 'AUD',
  name: 'Audomarois',
  perimeterEpci: EPCI.saintOmer,
  perimeterFrom: '2017-01-01',
  supplyRadiusKm: 30,
  neighbourEpcis: [EPCI.lumbres, EPCI.hautPays, EPCI.desvresSamer],
  calendar: AUDOMAROIS_CALENDAR,
  plugins: ['click-and-collect', 'observatory'],
  session: { opensAt: '2026-07-07T06:00:00Z', cutOffAt: '2026-07-09T16:00:00Z', deliveryDay: '2026-07-10' },
});

/** Nobody collects here: every producer brings his goods to the pick-up place. */
export function audomaroisProducers(): DemoProducer[] {
  const own = producersFrom(AUDOMAROIS_PRODUCERS, new Random('AUD/producers'));
  return [...own, ...sharedProducers()].map((producer) => ({ ...producer, bringsToHub: true }));
}

export function audomaroisBuyers(): DemoBuyer[] {
  return buyersFrom(AUDOMAROIS_ZONES, new Random('AUD/buyers'));
}

function sharedProducers(): DemoProducer[] {
  const neighbours = montreuilloisProducers();
  return SHARED_PRODUCERS.map((name) => {
    const found = neighbours.find((producer) => producer.name === name);
    if (!found) throw new Error(`${name} is not a producer of the Montreuillois`);
    return found;
  });
}
