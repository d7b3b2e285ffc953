export type EntryKind = 'declared' | 'confirmed' | 'reserved' | 'released' | 'allocated' | 'withdrawn';

/** One fact of the availability of an offer, never changed afterwards. */
export interface AvailabilityFact {
  readonly kind: EntryKind;
  /** Sales units. Of a declaration: how many more than before, or fewer. Of a withdrawal: how many nobody had ordered. */
  readonly quantity: number;
}

export interface Balances {
  readonly declared: number;
  readonly reserved: number;
  readonly allocated: number;
}

const NOTHING: Balances = { declared: 0, reserved: 0, allocated: 0 };

/** What the facts come to, in whichever order they are read. */
export function balancesOf(facts: readonly AvailabilityFact[]): Balances {
  return facts.reduce(withFact, NOTHING);
}

export function withFact(balances: Balances, { kind, quantity }: AvailabilityFact): Balances {
  const { declared, reserved, allocated } = balances;
  switch (kind) {
    case 'declared':
      return { ...balances, declared: declared + quantity };
    case 'reserved':
      return { ...balances, reserved: reserved + quantity };
    case 'released':
      return { ...balances, reserved: reserved - quantity };
    case 'allocated':
      return { ...balances, reserved: reserved - quantity, allocated: allocated + quantity };
    case 'confirmed':
    case 'withdrawn':
      return balances;
  }
}

/** Each fact, in the order in which they happened, with what all up to it come to. */
export function runningBalances<Fact extends AvailabilityFact>(
  facts: readonly Fact[],
): readonly (Fact & { readonly balances: Balances })[] {
  let balances = NOTHING;
  return facts.map((fact) => ({ ...fact, balances: (balances = withFact(balances, fact)) }));
}

/** What each channel has taken, in alphabetical order; declarations belong to none. */
export function channelsOf(
  facts: readonly (AvailabilityFact & { readonly channel: string })[],
): readonly { readonly channel: string; readonly reserved: number; readonly allocated: number }[] {
  const channels = [...new Set(facts.map(({ channel }) => channel))].toSorted();
  return channels.map((channel) => {
    const { reserved, allocated } = balancesOf(facts.filter((fact) => fact.channel === channel));
    return { channel, reserved, allocated };
  });
}
