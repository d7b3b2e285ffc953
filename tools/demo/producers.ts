import { communeByInsee, centreOf, siteNear } from './geography.ts';
import { BEHAVIOUR_SHARES, COLLECTION_WINDOWS, STREETS } from './data/producer-habits.data.ts';
import { emailOf, phoneFrom } from './contact.ts';
import { Random } from './random.ts';
import { siretFor } from './siret.ts';
import { spread } from './spread.ts';
import { familyOf, type Label, type ProducerBehaviour, type ProducerSpeciality, type Weekday } from './vocabulary.ts';
import type { DemoProducer, DemoSite } from './shapes.ts';

export type ProducerRow = readonly [
  name: string,
  insee: string,
  speciality: ProducerSpeciality,
  labels?: readonly Label[],
];

/** Turns the rows of a territory into producers; behaviours are dealt by the shares of the recipe, exactly. */
export function producersFrom(rows: readonly ProducerRow[], random: Random): DemoProducer[] {
  const behaviours = random.fork('behaviours').shuffle(spread(BEHAVIOUR_SHARES, rows.length));
  return rows.map((row, index) => producer(row, behaviours[index]!));
}

function producer([name, insee, speciality, labels = []]: ProducerRow, behaviour: ProducerBehaviour): DemoProducer {
  const random = new Random(`producer/${name}`);
  return {
    siret: siretFor(name),
    name,
    site: siteOf(insee, random),
    email: emailOf(name),
    phone: phoneFrom(random),
    family: familyOf(speciality),
    speciality,
    behaviour,
    preparationDays: preparationDays(random),
    collectionWindows: random.pick(COLLECTION_WINDOWS[familyOf(speciality)]),
    collectedAt: speciality === 'boat' ? 'fish-cross-dock' : 'own-site',
    bringsToHub: false,
    labels,
  };
}

export function siteOf(insee: string, random: Random): DemoSite {
  const commune = communeByInsee(insee);
  return {
    insee,
    commune: commune.name,
    postalCode: commune.postalCode,
    address: `${random.int(1, 180)} ${random.pick(STREETS)}`,
    ...siteNear(centreOf(insee), insee, random),
  };
}

/** Everyone prepares on Fridays, the delivery day of the demo. */
function preparationDays(random: Random): Weekday[] {
  const others: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'sat'];
  const order: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const kept = new Set<Weekday>(['fri', ...random.sample(others, random.int(2, 5))]);
  return order.filter((day) => kept.has(day));
}
