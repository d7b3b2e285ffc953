import { estimateCents } from './money.ts';
import type { Random } from './random.ts';
import type { DemoBuyer, DemoOffer } from './shapes.ts';
import type { Shelf } from './shelves.ts';
import type { ProductFamily, Substitution } from './vocabulary.ts';

export interface BasketLine {
  readonly offer: DemoOffer;
  readonly quantity: number;
  readonly substitution: Substitution;
}

/** Nobody takes a crateful of something that costs so little: a few bunches of basil are enough. */
const SMALL_UNIT_CENTS = 250;

/** One basket: a few producers first, then lines among what they have. */
export function basketFor(buyer: DemoBuyer, shelves: readonly Shelf[], random: Random): BasketLine[] {
  const wanted = random.normalInt(buyer.profile.usualLines, 2.6, 3, 18);
  const offers = fill(wanted, buyer, shelves, random);
  const lineCents = buyer.profile.usualNetCents / wanted;
  return offers.map((offer) => ({
    offer,
    quantity: quantityOf(offer, lineCents, random),
    substitution: policy(random),
  }));
}

/** A line from each chosen producer, then more lines; one producer more only when they have nothing left to add. */
function fill(wanted: number, buyer: DemoBuyer, shelves: readonly Shelf[], random: Random): DemoOffer[] {
  const chosen: Shelf[] = [];
  const producers = Math.min(wanted, random.normalInt(buyer.profile.usualProducers, 0.8, 2, 6));
  while (chosen.length < producers) chosen.push(choose(buyer, shelves, chosen, random));
  const basket = chosen.map((shelf) => random.pick(shelf.offers));
  while (basket.length < wanted) {
    const open = chosen.map((shelf) => rest(shelf, basket)).filter((offers) => offers.length > 0);
    if (open.length > 0) basket.push(random.pick(random.pick(open)));
    else chosen.push(choose(buyer, shelves, chosen, random));
  }
  return basket;
}

function choose(buyer: DemoBuyer, shelves: readonly Shelf[], taken: readonly Shelf[], random: Random): Shelf {
  const families = Object.entries(buyer.profile.families) as [ProductFamily, number][];
  const free = shelves.filter((shelf) => !taken.includes(shelf) && shelf.offers.length > 0);
  const open = families.filter(([family]) => free.some((shelf) => shelf.producer.family === family));
  const [family] = random.weighted(open, ([, weight]) => weight);
  const candidates = free.filter((shelf) => shelf.producer.family === family);
  return random.weighted(candidates, (shelf) => shelf.appeal);
}

function rest(shelf: Shelf, basket: readonly DemoOffer[]): DemoOffer[] {
  return shelf.offers.filter((offer) => !basket.includes(offer));
}

function quantityOf(offer: DemoOffer, lineCents: number, random: Random): number {
  const unitCents = estimateCents(offer);
  const target = lineCents * Math.min(2.2, Math.max(0.35, random.normal(1, 0.45)));
  const most = unitCents < SMALL_UNIT_CENTS ? 12 : 24;
  return Math.min(most, Math.max(1, Math.round(target / unitCents)));
}

function policy(random: Random): Substitution {
  return random.weighted(['accept', 'ask', 'never'] as const, (one) => ({ accept: 8, ask: 72, never: 20 })[one]);
}
