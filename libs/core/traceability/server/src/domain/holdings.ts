import type { Movement, Party } from './movement';

/** What one party has in hand of one allocation and lot. */
export interface Holding {
  readonly allocationId: string;
  readonly lotId: string;
  readonly party: Party;
  readonly count: number;
  readonly netMassG: number;
}

/** Who holds what, after all of these movements; parties with nothing left are left out. */
export function holdingsAfter(movements: readonly Movement[]): Holding[] {
  const held = new Map<string, Holding>();
  for (const movement of movements) {
    if (movement.from) add(held, leaving(movement), movement.from, -1);
    if (movement.to) add(held, movement, movement.to, 1);
  }
  return [...held.values()].filter(({ count, netMassG }) => count !== 0 || netMassG !== 0);
}

/** What is weighed comes out of the hand as it was, and goes back as it is. */
function leaving(movement: Movement): Movement {
  return movement.weighing ? { ...movement, netMassG: movement.weighing.beforeG } : movement;
}

function add(
  held: Map<string, Holding>,
  { allocationId, lotId, count, netMassG }: Movement,
  party: Party,
  sign: 1 | -1,
): void {
  const key = `${allocationId} ${lotId} ${party.id}`;
  const before = held.get(key) ?? { allocationId, lotId, party, count: 0, netMassG: 0 };
  held.set(key, { ...before, count: before.count + sign * count, netMassG: before.netMassG + sign * netMassG });
}
