import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Gql, MembershipChoice, Refused, Unreachable } from '@maillon/platform/web';
import fc from 'fast-check';
import type { BasketContentFragment } from './basket.generated';
import { BasketStore } from './basket.store';

const OFFERS = ['ratte', 'sole', 'cidre'] as const;
type Offer = (typeof OFFERS)[number];
type Loss = 'none' | 'asked' | 'answered';

/** A server that keeps one basket, and a network that loses questions or answers. */
class Market {
  readonly lines = new Map<string, number>();
  version = 0;
  price = '2.00';
  left = 99;
  closed = false;
  loss: Loss = 'none';
  savedBy: string[] = [];

  query = () => this.through(() => ({ basket: this.view() }));
  mutate = (_: unknown, asked: { lines: { offerId: string; quantity: number }[]; version: number }) =>
    this.through(() => {
      if (this.closed) throw new Refused('Les commandes sont closes.', 'REFUSED', 'orders.session-closed', {}, {});
      if (asked.version !== this.version) throw new Refused('Changé.', 'REFUSED', 'orders.basket-changed', {}, {});
      this.savedBy.push(localStorage.getItem('maillon.membership') ?? '');
      for (const { offerId, quantity } of asked.lines) this.set(offerId, quantity);
      return { saveBasket: this.view() };
    });

  set(offerId: string, quantity: number): void {
    if (quantity) this.lines.set(offerId, quantity);
    else this.lines.delete(offerId);
    this.version += 1;
  }

  private async through<T>(act: () => T): Promise<T> {
    await Promise.resolve();
    if (this.loss === 'asked') throw new Unreachable(null);
    const answer = act();
    if (this.loss === 'answered') throw new Unreachable(null);
    return answer;
  }

  private view(): BasketContentFragment {
    const lines = [...this.lines].map(([offerId, quantity]) => ({
      ...{ offerId, quantity, substitution: 'ask', productName: offerId, unitLabel: 'kg' },
      ...{ unitPrice: this.price, available: this.left },
    }));
    return { id: 'b', sessionId: 's', version: this.version, lines } as unknown as BasketContentFragment;
  }
}

let market: Market;
let store: BasketStore;
let pages = 0;

/** A page of the portal, opened (again) on this device. */
async function openPage(membership = 'chef'): Promise<void> {
  // What the page before had planned, or was waiting for, went with it.
  jest.clearAllTimers();
  const page = ++pages;
  const here = async <T>(answer: Promise<T>) => {
    const settled = await answer.then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error;
      },
    );
    return page === pages ? settled() : new Promise<never>(() => undefined);
  };
  const gql = {
    query: () => here(market.query()),
    mutate: (...asked: Parameters<Market['mutate']>) => here(market.mutate(...asked)),
  };
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [{ provide: Gql, useValue: gql }],
  });
  TestBed.inject(MembershipChoice).choose(membership);
  store = TestBed.inject(BasketStore);
  await store.open('s');
}

const settle = () => jest.advanceTimersByTimeAsync(1_000);
const goOn = async () => {
  market.loss = 'none';
  await store.refresh();
  await settle();
};

describe('drafts of a basket', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    market = new Market();
    globalThis.fetch = (() => Promise.reject(new Error('away'))) as never;
  });
  afterEach(() => void jest.useRealTimers());

  it('survive a lost network and a reload, and are sent once it is back', async () => {
    await openPage();
    market.loss = 'asked';
    store.ask('ratte', 4, { name: 'Ratte, kg', unitPrice: '2.00' });
    await settle();
    await openPage();
    expect([store.quantityOf('ratte'), store.added().map(({ name }) => name)]).toEqual([4, ['Ratte, kg']]);
    await goOn();
    expect([market.lines.get('ratte'), store.unsettled(), store.said()]).toEqual([4, false, []]);
  });

  it('whose answer was lost are not taken for somebody else’s', async () => {
    await openPage();
    market.loss = 'answered';
    store.ask('ratte', 4);
    await settle();
    store.ask('ratte', 6);
    await settle();
    await goOn();
    expect([market.lines.get('ratte'), store.said()]).toEqual([6, []]);
  });

  it('never overwrite what somebody else changed meanwhile: both are said', async () => {
    market.set('ratte', 2);
    await openPage();
    market.loss = 'asked';
    store.ask('ratte', 5);
    await settle();
    market.set('ratte', 9);
    await goOn();
    expect(market.lines.get('ratte')).toBe(9);
    expect(store.said()).toEqual([expect.objectContaining({ kind: 'changed-elsewhere', wanted: 5, now: 9 })]);
    store.ask('ratte', 5);
    await settle();
    expect([market.lines.get('ratte'), store.said()]).toEqual([5, []]);
  });

  it('say what sold out, and what changed its price, while they waited', async () => {
    market.set('ratte', 2);
    await openPage();
    market.loss = 'asked';
    store.ask('ratte', 5);
    await settle();
    market.price = '3.00';
    await goOn();
    expect(store.said()).toEqual([expect.objectContaining({ kind: 'price', priceThen: '2.00', priceNow: '3.00' })]);
    market.loss = 'asked';
    store.ask('ratte', 6);
    await settle();
    market.left = 0;
    await goOn();
    expect(store.said()).toEqual([expect.objectContaining({ kind: 'less', wanted: 6, now: 0 })]);
    store.read('ratte');
    expect(store.said()).toEqual([]);
  });

  it('say that the sale closed meanwhile, line by line', async () => {
    await openPage();
    market.loss = 'asked';
    store.ask('ratte', 5);
    store.ask('sole', 1);
    await settle();
    market.closed = true;
    await goOn();
    expect(store.said().map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['closed', 'Les commandes sont closes.'],
      ['closed', 'Les commandes sont closes.'],
    ]);
  });

  it('are never sent through another membership, and wait for their own', async () => {
    await openPage();
    market.loss = 'asked';
    store.ask('ratte', 5);
    TestBed.inject(MembershipChoice).choose('other');
    market.loss = 'none';
    await settle();
    await openPage('other');
    await settle();
    expect([market.savedBy, store.quantityOf('ratte')]).toEqual([[], 0]);
    await openPage('chef');
    await settle();
    expect([market.savedBy, market.lines.get('ratte')]).toEqual([['chef'], 5]);
  });

  it('end with the basket last seen or with a said conflict, whatever happens in between', async () => {
    const offer = fc.constantFrom(...OFFERS);
    const happening = fc.oneof(
      { weight: 4, arbitrary: fc.record({ edit: offer, quantity: fc.nat(5) }) },
      { weight: 2, arbitrary: fc.record({ loss: fc.constantFrom<Loss>('none', 'asked', 'answered') }) },
      { weight: 1, arbitrary: fc.record({ elsewhere: offer, quantity: fc.nat(5) }) },
      { weight: 1, arbitrary: fc.constant({ reload: true }) },
      { weight: 2, arbitrary: fc.record({ pass: fc.constantFrom(10, 200, 400) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
        localStorage.clear();
        market = new Market();
        await openPage();
        const wanted = new Map<Offer, number>();
        const others = new Map<Offer, number>();
        for (const it of happenings) {
          if ('edit' in it) {
            wanted.set(it.edit, it.quantity);
            others.delete(it.edit);
            store.ask(it.edit, it.quantity);
          } else if ('loss' in it) market.loss = it.loss;
          else if ('elsewhere' in it) {
            others.set(it.elsewhere, it.quantity);
            market.set(it.elsewhere, it.quantity);
          } else if ('reload' in it) await openPage();
          else await jest.advanceTimersByTimeAsync(it.pass);
        }
        await goOn();
        await goOn();
        expect(store.unsettled()).toBe(false);
        for (const [offerId, quantity] of wanted) {
          const there = market.lines.get(offerId) ?? 0;
          const isSaid = store.said().some((said) => said.offerId === offerId && said.wanted === quantity);
          expect([quantity === there, others.get(offerId) === there, isSaid]).toContain(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
