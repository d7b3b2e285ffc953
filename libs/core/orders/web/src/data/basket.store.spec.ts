import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Gql, Refused, Unreachable } from '@maillon/platform/web';
import type { BasketContentFragment } from './basket.generated';
import { BasketStore } from './basket.store';

type Lines = { offerId: string; quantity: number }[];

const held = (...lines: Lines) =>
  ({
    id: 'b',
    sessionId: 's',
    version: 1,
    estimateCents: 0,
    producerCount: 1,
    lines,
  }) as unknown as BasketContentFragment;
const query = jest.fn<() => Promise<unknown>>();
const mutate = jest.fn<(document: string, variables: { lines: Lines }) => Promise<unknown>>();
const refusal = () => Promise.reject(new Refused('Il en reste 3.', 'REFUSED', 'orders.offer-exhausted', {}, {}));
const settle = () => jest.advanceTimersByTimeAsync(400);

describe('the basket', () => {
  let store: BasketStore;

  beforeEach(async () => {
    jest.useFakeTimers();
    query.mockReset().mockResolvedValue({ basket: held({ offerId: 'ratte', quantity: 2 }) });
    mutate.mockReset().mockImplementation((_, { lines }) => Promise.resolve({ saveBasket: held(...lines) }));
    TestBed.configureTestingModule({ providers: [{ provide: Gql, useValue: { query, mutate } }] });
    store = TestBed.inject(BasketStore);
    await store.open('s');
  });

  afterEach(() => localStorage.clear());

  it('shows what is asked at once, as not yet accepted', () => {
    store.ask('ratte', 5);
    expect([store.quantityOf('ratte'), store.isPending('ratte')]).toEqual([5, true]);
  });

  it('sends a hurried thumb once', async () => {
    [3, 4, 5].forEach((quantity) => store.ask('ratte', quantity));
    await settle();
    expect(mutate).toHaveBeenCalledTimes(1);
    expect(store.isPending('ratte')).toBe(false);
    expect(store.quantityOf('ratte')).toBe(5);
  });

  it('goes back to what the server holds when refused, and says why', async () => {
    mutate.mockImplementation(refusal);
    store.ask('ratte', 9);
    await settle();
    expect([store.quantityOf('ratte'), store.refusalOf('ratte')]).toEqual([2, 'Il en reste 3.']);
  });

  it('finds which of several wishes cannot be', async () => {
    mutate.mockImplementation((_, { lines }) =>
      lines.some((line) => line.offerId === 'sole') ? refusal() : Promise.resolve({ saveBasket: held(...lines) }),
    );
    store.ask('ratte', 3);
    store.ask('sole', 9);
    await settle();
    expect([store.refusalOf('ratte'), store.refusalOf('sole')]).toEqual([undefined, 'Il en reste 3.']);
  });

  it('keeps the last wish when it changes while one is on its way', async () => {
    let answer: (value: unknown) => void = () => undefined;
    mutate.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    store.ask('ratte', 3);
    await settle();
    store.ask('ratte', 4);
    answer({ saveBasket: held({ offerId: 'ratte', quantity: 3 }) });
    await settle();
    expect([store.quantityOf('ratte'), store.isPending('ratte')]).toEqual([4, false]);
  });

  it('keeps what was asked when the server is away, as not yet accepted', async () => {
    mutate.mockRejectedValue(new Unreachable(null));
    store.ask('ratte', 3);
    await settle();
    expect([store.quantityOf('ratte'), store.isPending('ratte'), store.waits()]).toEqual([3, true, true]);
  });

  it('reads the basket again when somebody else changed it, and leaves other lines alone', async () => {
    mutate.mockImplementationOnce(() =>
      Promise.reject(new Refused('Votre panier a changé.', 'REFUSED', 'orders.basket-changed', {}, {})),
    );
    query.mockResolvedValue({ basket: held({ offerId: 'ratte', quantity: 2 }, { offerId: 'sole', quantity: 1 }) });
    store.ask('ratte', 3);
    await settle();
    await settle();
    expect(store.isPending('ratte')).toBe(false);
    expect(mutate).toHaveBeenCalledTimes(2);
  });
});
