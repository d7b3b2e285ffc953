import { emailOf, phoneFrom } from './contact.ts';
import { BASKET_PROFILES, DELIVERY_WINDOWS } from './data/buyer-habits.data.ts';
import { buyerNames } from './buyer-names.ts';
import { communeByInsee, centreOf, siteNear, type Coordinates } from './geography.ts';
import { siteOf } from './producers.ts';
import { Random } from './random.ts';
import { siretFor } from './siret.ts';
import type { BuyerKind, DemoBuyer, DemoSite } from './shapes.ts';

/** A part of a commune; `name` and its point when it is not the centre. */
export interface ZonePlace extends Partial<Coordinates> {
  readonly insee: string;
  readonly weight: number;
  readonly name?: string;
}

export interface ZoneRow {
  readonly zone: string;
  /** Restaurants, hotels, bars, canteens. */
  readonly counts: readonly [number, number, number, number];
  readonly places: readonly ZonePlace[];
}

const KINDS: readonly BuyerKind[] = ['restaurant', 'hotel', 'bar', 'canteen'];

export function buyersFrom(zones: readonly ZoneRow[], random: Random): DemoBuyer[] {
  const names = buyerNames(random.fork('names'));
  return zones.flatMap((zone) =>
    KINDS.flatMap((kind, column) =>
      Array.from({ length: zone.counts[column]! }, () => buyer(zone, kind, names.next(kind), random)),
    ),
  );
}

function buyer(zone: ZoneRow, kind: BuyerKind, sign: string, territory: Random): DemoBuyer {
  const random = territory.fork(`buyer/${sign}`);
  const place = random.weighted(zone.places, (one) => one.weight);
  const name = `${sign} (${place.name ?? communeByInsee(place.insee).name})`;
  return {
    siret: siretFor(name),
    name: sign,
    kind,
    zone: zone.zone,
    site: siteAt(place, random),
    email: emailOf(name),
    phone: phoneFrom(random),
    deliveryWindows: random.pick(DELIVERY_WINDOWS[kind]),
    profile: BASKET_PROFILES[kind],
  };
}

function siteAt(place: ZonePlace, random: Random): DemoSite {
  const site = siteOf(place.insee, random);
  if (place.name === undefined) return site;
  const centre = { ...centreOf(place.insee), ...place };
  return { ...site, address: `${site.address}, ${place.name}`, ...siteNear(centre, place.insee, random) };
}
