import type { Random } from './random.ts';
import type { DemoBuyer, TimeWindow } from './shapes.ts';

export type Slot = TimeWindow & { readonly capacity: number };

/** Gives each order a window of its buyer, or a place at the counter while there is one left. */
export function windowTaker(slots: readonly Slot[] | undefined, random: Random): (buyer: DemoBuyer) => TimeWindow {
  if (!slots) return (buyer) => random.pick(buyer.deliveryWindows);
  const places = random.shuffle(
    slots.flatMap(({ from, to, capacity }) => Array<TimeWindow>(capacity).fill({ from, to })),
  );
  return () => places.pop() ?? full();
}

function full(): never {
  throw new Error('more orders than places at the pick-up counter');
}
