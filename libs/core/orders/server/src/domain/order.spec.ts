import { describe, expect, it } from '@jest/globals';
import { Order, type LineToPlace } from './order';
import { SalesSession } from './sales-session';

const open = new Date('2026-07-09T12:00:00Z');
const cutOffAt = new Date('2026-07-09T21:00:00Z');
const territoryId = 'territory';

const session = () =>
  SalesSession.of({
    id: 'session',
    territoryId,
    name: 'Vendredi',
    deliveryDay: '2026-07-10',
    opensAt: new Date('2026-07-08T06:00:00Z'),
    cutOffAt,
    ...{ kind: 'standard', pricesDueAt: null, families: null },
    state: 'planned',
  });

const line = (id: string, quantity: number): LineToPlace => ({
  ...{ substitution: 'never', minimum: null, maximum: null, priceCeiling: null, note: null, tolerancePercent: null },
  ...{ indicativePrice: null, priceScale: null, vatBp: 550, vatRegime: null },
  id,
  quantity,
  offerId: `offer of ${id}`,
  producerId: 'producer',
  producerName: 'Ferme de la Course',
  producerCommune: 'Estrée',
  productName: 'Endive',
  referenceCode: 'endive',
  temperatureClass: 'fresh-2-8',
  labels: [],
  unitLabel: 'cagette de 5 kg',
  pricing: 'unit',
  nominalMassG: 5_000,
  unitPrice: '9.5000',
});

const placed = (at = open) =>
  Order.place(
    session(),
    {
      id: 'order',
      territoryId,
      reference: 'MTR-26-000001-X',
      buyerId: 'buyer',
      buyerName: 'L’Estaminet',
      basketVersion: 1,
      placedAt: at,
      note: null,
      fulfilmentModule: 'delivery-rounds',
      fulfilmentOptionId: 'morning',
      deliveryVatBp: 2_000,
    },
    [line('a', 4), line('b', 2)],
  );

const LAW = { days: 3, source: 'code de commerce, art. L. 443-5' };

describe('an order', () => {
  it('is placed with lines that are intentions, for the day of its session', () => {
    const order = placed();
    expect(order).toMatchObject({ state: 'placed', deliveryDay: '2026-07-10', cutOffAt });
    expect(order.lines.map(({ state, quantity }) => [state, quantity])).toEqual([
      ['intention', 4],
      ['intention', 2],
    ]);
  });

  it('is refused at the cut-off', () => {
    expect(() => placed(cutOffAt)).toThrow('orders.session-closed');
  });

  it('keeps what was promised of its reception, and what that costs', () => {
    const order = placed();
    expect(order).toMatchObject({ deliveryFeeCents: 0, deliveryCostCents: null });
    const reception = { label: 'Livraison 8 h', windowStart: open, windowEnd: cutOffAt };
    order.receive({ ...reception, costCents: 650 }, 0);
    expect(order).toMatchObject({ fulfilmentLabel: 'Livraison 8 h', deliveryFeeCents: 0, deliveryCostCents: 650 });
  });

  it('is refused when receiving it costs more than was read, and not when it costs as much or less', () => {
    const order = placed();
    order.receive({ label: '', windowStart: open, windowEnd: cutOffAt, costCents: 650 }, 650);
    expect(() => order.mustCost(649, String)).toThrow('orders.delivery-fee-rose');
    expect([650, 900].map((seen) => order.mustCost(seen, String))).toEqual([undefined, undefined]);
  });

  it('says how many more or fewer units a changed line needs', () => {
    const order = placed();
    expect(order.changeLine(session(), 'a', 7, open)).toEqual({ offerId: 'offer of a', quantity: 3 });
    expect(order.changeLine(session(), 'a', 1, open)).toEqual({ offerId: 'offer of a', quantity: -6 });
    expect(order.changeLine(session(), 'a', 0, open)).toEqual({ offerId: 'offer of a', quantity: -1 });
  });

  it('stretches the bounds of a line to what is wanted now, unless others are said', () => {
    const order = placed();
    const terms = { minimum: 3, maximum: 5, priceCeiling: '10.00', note: 'bien mûres' };
    order.changeLine(session(), 'a', 4, open, terms);
    order.changeLine(session(), 'a', 7, open);
    expect(order.lines[0]!.terms).toEqual({ ...terms, maximum: 7 });
    order.changeLine(session(), 'a', 2, open);
    expect(order.lines[0]!.terms).toEqual({ ...terms, minimum: 2, maximum: 7 });
  });

  it('keeps a cancelled line with its reason, and lets it come back', () => {
    const order = placed();
    order.changeLine(session(), 'a', 0, open);
    expect(order.lines[0]).toMatchObject({ state: 'cancelled', quantity: 4, reason: 'orders.cancelled-in-time' });
    expect(order.changeLine(session(), 'a', 3, open).quantity).toBe(3);
    expect(order.lines[0]).toMatchObject({ state: 'intention', quantity: 3, reason: null });
  });

  it('prices another quantity of a line by the steps that held when it was ordered', () => {
    const order = placed();
    order.lines[0]!.priceScale = [
      { from: 1, unitPrice: '2.40' },
      { from: 5, unitPrice: '2.10' },
    ];
    const prices = [5, 4, 12].map((quantity) => {
      order.changeLine(session(), 'a', quantity, open);
      return order.lines[0]!.unitPrice;
    });
    expect(prices).toEqual(['2.10', '2.40', '2.10']);
  });

  it('is cancelled with its last line', () => {
    const order = placed();
    order.changeLine(session(), 'a', 0, open);
    order.changeLine(session(), 'b', 0, open);
    expect(order.state).toBe('cancelled');
    expect(() => order.changeLine(session(), 'a', 1, open)).toThrow('orders.order-ended');
  });

  it('gives back all that it reserved when it is cancelled, and nothing twice', () => {
    const order = placed();
    order.changeLine(session(), 'b', 0, open);
    expect(order.cancel(session(), open, LAW)).toEqual([{ offerId: 'offer of a', quantity: 4 }]);
    expect(() => order.cancel(session(), open, LAW)).toThrow('orders.order-ended');
  });

  it('is firm after the cut-off: it is not cancelled, and the law is told', () => {
    expect(() => placed().cancel(session(), cutOffAt, LAW)).toThrow('L. 443-5');
    expect(() => placed().changeLine(session(), 'a', 1, cutOffAt)).toThrow('orders.session-closed');
  });

  it('is firm once its session is being allocated, whatever the clock of the request says', () => {
    const closing = session();
    closing.close(cutOffAt);
    expect(() => placed().cancel(closing, open, LAW)).toThrow('orders.order-firm');
  });

  it('does not know the lines of another order', () => {
    expect(() => placed().changeLine(session(), 'c', 1, open)).toThrow('platform.not-found');
  });
});
