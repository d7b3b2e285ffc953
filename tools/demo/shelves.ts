import type { DemoOffer, DemoProducer } from './shapes.ts';
import type { DemoTerritory } from './territory-shapes.ts';
import type { ProducerBehaviour } from './vocabulary.ts';

/** What a kitchen sees of one producer, and how readily it comes back to him. */
export interface Shelf {
  readonly producer: DemoProducer;
  readonly offers: readonly DemoOffer[];
  readonly appeal: number;
}

/** Kitchens come back to those whose offer they can trust. Invented. */
const TRUST: Readonly<Record<ProducerBehaviour, number>> = {
  diligent: 5,
  weekly: 1.6,
  'links-only': 0.15,
  'phone-only': 0.04,
  silent: 0.01,
};
const NEIGHBOUR_BONUS = 3.5;

export function shelvesOf(
  territory: DemoTerritory,
  producers: readonly DemoProducer[],
  offers: readonly DemoOffer[],
): Shelf[] {
  const inside = new Set(territory.perimeter.communes);
  return producers.map((producer) => ({
    producer,
    offers: offers.filter((offer) => offer.producerSiret === producer.siret),
    appeal: TRUST[producer.behaviour] * (inside.has(producer.site.insee) ? NEIGHBOUR_BONUS : 1),
  }));
}
