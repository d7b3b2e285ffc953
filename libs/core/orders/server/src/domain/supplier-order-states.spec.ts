import { describe, expect, it } from '@jest/globals';
import { SUPPLIER_ORDER_STATES } from '@maillon/core/orders/contract';
import { SUPPLIER_ORDER_LIFE, afterAct, statesBefore, type SupplierOrderAct } from './supplier-order-states';

const LEGAL: Readonly<Record<SupplierOrderAct, readonly string[]>> = {
  see: ['sent > acknowledged', 'acknowledged > acknowledged'],
  accept: ['sent > accepted', 'acknowledged > accepted'],
  'accept-in-part': ['sent > partly-accepted', 'acknowledged > partly-accepted'],
  refuse: ['sent > refused', 'acknowledged > refused'],
  extend: [
    ...['sent > sent', 'acknowledged > acknowledged', 'accepted > acknowledged', 'partly-accepted > acknowledged'],
    ...['refused > acknowledged', 'withdrawn > sent'],
  ],
  prepare: ['sent > prepared', 'acknowledged > prepared', 'accepted > prepared', 'partly-accepted > prepared'],
  collect: ['prepared > collected'],
  withdraw: ['sent > withdrawn', 'acknowledged > withdrawn'],
};

const EVERY = SUPPLIER_ORDER_STATES.flatMap((state) =>
  (Object.keys(LEGAL) as SupplierOrderAct[]).map((act) => [state, act] as const),
);

describe('the life of a supplier order', () => {
  it.each(EVERY)('from %s, %s is legal exactly where the list says so', (state, act) => {
    const legal = LEGAL[act].find((one) => one.startsWith(`${state} > `));
    if (legal) expect(`${state} > ${afterAct(state, act, 'R')}`).toBe(legal);
    else expect(() => afterAct(state, act, 'R')).toThrow('orders.supplier-order-moved-on');
    expect(statesBefore(act).includes(state)).toBe(!!legal);
  });

  it('knows every state, and ends when the goods are gone', () => {
    expect(Object.keys(SUPPLIER_ORDER_LIFE).sort()).toEqual([...SUPPLIER_ORDER_STATES].sort());
    expect(SUPPLIER_ORDER_LIFE.collected).toEqual({});
  });
});
