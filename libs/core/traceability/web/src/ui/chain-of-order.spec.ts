import { describe, expect, it } from '@jest/globals';
import { chainOf, type OrderInChain } from './chain-of-order';

const BROUGHT = ['producer', 'hub', 'round', 'kitchen'];
const order = (state: string, ...moves: [string, number][]): OrderInChain => ({
  state,
  fulfilmentSteps: BROUGHT,
  lines: [
    { state: 'allocated', servedQuantity: 4 },
    { state: 'short', servedQuantity: 0 },
  ],
  movements: moves.map(([kind, count]) => ({ kind, count, at: '2026-07-10T06:30:00Z' })),
});
const fetched = (state: string, ...moves: [string, number][]): OrderInChain => ({
  ...order(state, ...moves),
  fulfilmentSteps: ['producer', 'counter', 'fetched'],
});
const states = (one: OrderInChain) => chainOf(one).map((step) => step.state);

describe('the chain of an order', () => {
  it('waits while the order is only placed', () => {
    expect(states(order('placed'))).toEqual(['todo', 'todo', 'todo', 'todo']);
  });

  it('is with the producers once confirmed', () => {
    expect(states(order('confirmed'))).toEqual(['doing', 'todo', 'todo', 'todo']);
  });

  it('counts what was prepared against what is promised, not what was asked', () => {
    expect(chainOf(order('confirmed', ['prepared', 3]))[0]).toMatchObject({ state: 'doing', passed: 3, due: 4 });
    expect(states(order('confirmed', ['prepared', 4], ['collected', 1]))).toEqual(['done', 'doing', 'todo', 'todo']);
  });

  it('is on the road, then in the kitchen', () => {
    expect(states(order('in-delivery', ['prepared', 4], ['collected', 4]))).toEqual(['done', 'done', 'doing', 'todo']);
    const arrived = chainOf(order('delivered', ['prepared', 4], ['delivered', 4]));
    expect(arrived.map((step) => step.state)).toEqual(['done', 'done', 'done', 'done']);
    expect(arrived[3]?.at).toBe('2026-07-10T06:30:00Z');
  });

  it('of an order that is fetched passes a counter, and no hub, round or kitchen', () => {
    expect(chainOf(fetched('confirmed')).map(({ step }) => step)).toEqual(['producer', 'counter', 'fetched']);
    expect(states(fetched('confirmed', ['prepared', 4], ['collected', 4]))).toEqual(['done', 'done', 'todo']);
    expect(states(fetched('delivered', ['prepared', 4], ['delivered', 4]))).toEqual(['done', 'done', 'done']);
  });

  it('leaves out a step that it cannot draw', () => {
    expect(chainOf({ ...order('placed'), fulfilmentSteps: ['producer', 'balloon'] })).toHaveLength(1);
  });

  it('was on the road and reached nobody when it is returned, and somebody when it is delivered in part', () => {
    expect(states(order('returned', ['prepared', 4], ['collected', 4]))).toEqual(['done', 'done', 'done', 'failed']);
    const part = order('partly-delivered', ['prepared', 4], ['collected', 4], ['delivered', 3]);
    expect(states(part)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('says when nothing could be served', () => {
    expect(chainOf(order('short')).at(-1)?.state).toBe('failed');
  });
});
