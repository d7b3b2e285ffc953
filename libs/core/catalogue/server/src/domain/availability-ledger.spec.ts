import { describe, it } from '@jest/globals';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { balancesOf, channelsOf, runningBalances, type AvailabilityFact, type Balances } from './availability-ledger';

interface Operation {
  readonly act: 'declare' | 'reserve' | 'release' | 'allocate' | 'withdraw' | 'confirm';
  readonly quantity: number;
}

/** An offer as the columns keep it: what cannot be done leaves no fact. */
class OfferColumns {
  readonly facts: AvailabilityFact[] = [];
  private declared = 0;
  private reserved = 0;
  private allocated = 0;
  private isOpen = true;

  get balances(): Balances {
    return { declared: this.declared, reserved: this.reserved, allocated: this.allocated };
  }

  do({ act, quantity }: Operation): void {
    const taken = this.reserved + this.allocated;
    if (act === 'declare' && this.isOpen && quantity >= taken) {
      this.facts.push({ kind: 'declared', quantity: quantity - this.declared });
      this.declared = quantity;
    }
    if (act === 'confirm' && this.isOpen) this.facts.push({ kind: 'confirmed', quantity: 0 });
    if (act === 'reserve' && this.isOpen && this.declared - taken >= quantity) {
      this.facts.push({ kind: 'reserved', quantity });
      this.reserved += quantity;
    }
    if (act === 'release' && this.reserved >= quantity) {
      this.facts.push({ kind: 'released', quantity });
      this.reserved -= quantity;
    }
    if (act === 'allocate' && this.reserved >= quantity) {
      this.facts.push({ kind: 'allocated', quantity });
      this.reserved -= quantity;
      this.allocated += quantity;
    }
    if (act === 'withdraw' && this.isOpen) {
      this.facts.push({ kind: 'withdrawn', quantity: this.declared - taken });
      this.isOpen = quantity % 7 !== 0;
    }
  }
}

const operation = record({
  act: constantFrom<Operation['act']>('declare', 'reserve', 'reserve', 'release', 'allocate', 'withdraw', 'confirm'),
  quantity: integer({ min: 0, max: 40 }),
});

describe('the ledger of an offer', () => {
  it('ten thousand operations at random: the facts come to what the columns say, in whichever order they are read', () => {
    assert(
      property(array(operation, { minLength: 100, maxLength: 100 }), (operations) => {
        const offer = new OfferColumns();
        for (const one of operations) offer.do(one);
        const same = (balances: Balances) => JSON.stringify(balances) === JSON.stringify(offer.balances);
        return same(balancesOf(offer.facts)) && same(balancesOf(offer.facts.toReversed()));
      }),
      { numRuns: 100 },
    );
  });

  it('comes to the same after its last fact as all of them do, and the channels to what was taken', () => {
    assert(
      property(array(operation, { minLength: 1, maxLength: 60 }), (operations) => {
        const offer = new OfferColumns();
        for (const one of operations) offer.do(one);
        const facts = offer.facts.map((fact, index) => ({ ...fact, channel: index % 3 ? 'sales' : 'shop' }));
        const last = runningBalances(facts).at(-1)?.balances ?? balancesOf([]);
        const sum = (part: 'reserved' | 'allocated') => channelsOf(facts).reduce((all, one) => all + one[part], 0);
        const { reserved, allocated } = offer.balances;
        return (
          JSON.stringify(last) === JSON.stringify(offer.balances) &&
          sum('reserved') === reserved &&
          sum('allocated') === allocated
        );
      }),
      { numRuns: 200 },
    );
  });
});
