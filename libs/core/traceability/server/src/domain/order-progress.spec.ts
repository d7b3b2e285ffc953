import { describe, expect, it } from '@jest/globals';
import { progressOf, type OrderFacts } from './order-progress';

const firm: OrderFacts = { id: 'a', state: 'confirmed', due: 4, prepared: 0, delivered: 0, returned: 0, onTheWay: 0 };
const progress = (facts: Partial<OrderFacts>) => progressOf({ ...firm, ...facts });

describe('how far an order is', () => {
  it('stays confirmed while its goods are prepared and collected', () => {
    expect(progress({})).toBe('confirmed');
    expect(progress({ prepared: 4 })).toBe('confirmed');
  });

  it('is on its way while anything of it is on a van, whatever was delivered before', () => {
    expect(progress({ prepared: 4, onTheWay: 4 })).toBe('in-delivery');
    expect(progress({ prepared: 4, delivered: 3, onTheWay: 1 })).toBe('in-delivery');
  });

  it('is delivered with the last unit that was prepared for it', () => {
    expect(progress({ prepared: 4, delivered: 4 })).toBe('delivered');
    expect(progress({ due: 3, prepared: 3, delivered: 3 })).toBe('delivered');
  });

  it('is delivered in part while the rest is to come, and when the rest went back', () => {
    expect(progress({ prepared: 4, delivered: 3 })).toBe('partly-delivered');
    expect(progress({ due: 3, prepared: 4, delivered: 3, returned: 1 })).toBe('partly-delivered');
  });

  it('is returned when all of it went back', () => {
    expect(progress({ state: 'in-delivery', due: 0, prepared: 4, returned: 4 })).toBe('returned');
  });

  it('is short when nothing is left of it and nothing ever left', () => {
    expect(progress({ due: 0 })).toBe('short');
    expect(progress({ due: 0, prepared: 2 })).toBe('short');
  });
});
