import {
  BAR_OPENINGS,
  CANTEENS,
  COMPLEMENTS,
  FIRST_NAMES,
  HOTEL_OPENINGS,
  RESTAURANT_OPENINGS,
  SINGLE_NAMES,
} from './data/buyer-names.data.ts';
import type { Random } from './random.ts';
import type { BuyerKind } from './shapes.ts';

/** A dealer of signs: never the same one twice in a territory. */
export function buyerNames(random: Random): { next(kind: BuyerKind): string } {
  const piles: Record<BuyerKind, string[]> = {
    restaurant: random.shuffle([
      ...pairs(RESTAURANT_OPENINGS, random),
      ...SINGLE_NAMES,
      ...FIRST_NAMES.map((name) => `Chez ${name}`),
    ]),
    hotel: pairs(HOTEL_OPENINGS, random),
    bar: pairs(BAR_OPENINGS, random),
    canteen: random.shuffle(CANTEENS),
  };
  return { next: (kind) => piles[kind].pop() ?? exhausted(kind) };
}

/** Each complement once, with an opening of its own. */
function pairs(openings: readonly string[], random: Random): string[] {
  return random.shuffle(COMPLEMENTS.map((complement) => `${random.pick(openings)} ${complement}`));
}

function exhausted(kind: BuyerKind): never {
  throw new Error(`no sign left for a ${kind}: add some to the lists`);
}
