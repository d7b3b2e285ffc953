/** A producer's list that reaches one buyer, by name or because of what they are, on given days. */
export interface ListReach {
  readonly producerId: string;
  readonly listId: string;
  /** The buyer was put on it by name: that goes before what they are. */
  readonly isByName: boolean;
  readonly from: string;
  /** First day on which it no longer does; null while none is planned. */
  readonly to: string | null;
}

/** The one list that holds for a buyer at a producer on a day; null: the price of everybody. */
export function listFor(reaches: readonly ListReach[], producerId: string, day: string): string | null {
  const reached = reaches.filter(
    ({ producerId: id, from, to }) => id === producerId && from <= day && (to === null || day < to),
  );
  return (reached.find(({ isByName }) => isByName) ?? reached[0])?.listId ?? null;
}
