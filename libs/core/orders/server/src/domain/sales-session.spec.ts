import { describe, expect, it } from '@jest/globals';
import { SalesSession, type PlanDays, type SessionPlan } from './sales-session';

const EVE: PlanDays = { cutOff: '2026-07-09', pricesDue: null };
const plan: SessionPlan = {
  id: '019a0000-0000-7000-8000-000000000001',
  territoryId: '019a0000-0000-7000-8000-000000000002',
  name: 'Vendredi',
  deliveryDay: '2026-07-10',
  opensAt: new Date('2026-07-08T06:00:00Z'),
  cutOffAt: new Date('2026-07-09T21:00:00Z'),
  kind: 'standard',
  pricesDueAt: null,
};
const before = new Date('2026-07-07T10:00:00Z');
const during = new Date('2026-07-09T20:59:59Z');
const planned = () => SalesSession.plan(plan, before, EVE);

describe('a sales session', () => {
  it('takes orders from its opening to its cut-off, and not at the cut-off itself', () => {
    const session = planned();
    expect(session.takesOrders(before)).toBe(false);
    expect(session.takesOrders(plan.opensAt)).toBe(true);
    expect(session.takesOrders(during)).toBe(true);
    expect(session.takesOrders(plan.cutOffAt)).toBe(false);
  });

  it('says why a late order is refused', () => {
    expect(() => planned().mustTakeOrders(plan.cutOffAt)).toThrow('orders.session-closed');
  });

  it('cannot end before it opens, nor be planned once its cut-off has passed', () => {
    const backwards = { ...plan, opensAt: plan.cutOffAt, cutOffAt: plan.opensAt };
    expect(() => SalesSession.plan(backwards, before, EVE)).toThrow('orders.session-times');
    expect(() => SalesSession.plan(plan, plan.cutOffAt, EVE)).toThrow('orders.session-times');
  });

  it('must be cut off on the delivery day at the latest, in local time', () => {
    expect(() => SalesSession.plan(plan, before, { ...EVE, cutOff: plan.deliveryDay })).not.toThrow();
    expect(() => SalesSession.plan(plan, before, { ...EVE, cutOff: '2026-07-11' })).toThrow('orders.session-times');
  });

  it('is not closed before its cut-off', () => {
    expect(() => planned().close(during)).toThrow('orders.cut-off-not-reached');
  });

  it('is closed once, however often it is asked', () => {
    const session = planned();
    session.close(plan.cutOffAt);
    session.close(plan.cutOffAt);
    expect(session.state).toBe('allocating');
    session.confirm();
    session.close(plan.cutOffAt);
    expect(session.state).toBe('confirmed');
  });

  it('is not confirmed while it is open', () => {
    expect(() => planned().confirm()).toThrow('orders.session-not-open');
  });

  it('takes no order once it is closed, whatever the clock of the request says', () => {
    const session = planned();
    session.close(plan.cutOffAt);
    expect(session.takesOrders(during)).toBe(false);
  });

  it('is cancelled with a reason before its cut-off, and once', () => {
    const session = planned();
    expect(() => session.cancel('', during)).toThrow('orders.cancel-reason-missing');
    expect(session.cancel('tempête', during)).toBe(true);
    expect(session.cancel('autre', plan.cutOffAt)).toBe(false);
    expect(session).toMatchObject({ state: 'cancelled', cancelReason: 'tempête' });
    expect(session.takesOrders(during)).toBe(false);
  });

  it('is firm from its cut-off on', () => {
    expect(() => planned().cancel('tempête', plan.cutOffAt)).toThrow('orders.session-firm');
    const closing = planned();
    closing.close(plan.cutOffAt);
    expect(() => closing.cancel('tempête', during)).toThrow('orders.session-firm');
  });
});

describe('a morning auction', () => {
  const pricesDueAt = new Date('2026-07-10T05:15:00Z');
  const auctionPlan: SessionPlan = { ...plan, kind: 'morning-auction', pricesDueAt };
  const days: PlanDays = { cutOff: '2026-07-09', pricesDue: plan.deliveryDay };
  const auction = () => SalesSession.plan(auctionPlan, before, days);
  const night = new Date('2026-07-10T04:30:00Z');

  it('sells goods of the sea, and is closed when its prices are due instead of at its cut-off', () => {
    expect(auction()).toMatchObject({ families: ['sea'], isAuction: true, closesAt: pricesDueAt });
    expect(() => auction().close(night)).toThrow('orders.prices-not-due');
    expect(() => auction().close(during)).toThrow('orders.cut-off-not-reached');
    const session = auction();
    session.close(pricesDueAt);
    expect(session.state).toBe('allocating');
  });

  it('is planned with an hour for its prices after the cut-off, on the delivery day at the latest, and no other sale is', () => {
    const refusals = [
      [
        { ...auctionPlan, pricesDueAt: null },
        { ...days, pricesDue: null },
      ],
      [{ ...auctionPlan, pricesDueAt: plan.cutOffAt }, days],
      [auctionPlan, { ...days, pricesDue: '2026-07-11' }],
      [{ ...plan, pricesDueAt }, days],
    ] as const;
    for (const [wrong, of] of refusals) expect(() => SalesSession.plan(wrong, before, of)).toThrow('orders.prices-due');
  });

  it('takes prices from the cut-off until they are due', () => {
    expect(() => auction().mustTakePrices(night)).not.toThrow();
    expect(() => auction().mustTakePrices(during)).toThrow('orders.prices-too-early');
    expect(() => auction().mustTakePrices(pricesDueAt)).toThrow('orders.prices-too-late');
    expect(() => planned().mustTakePrices(night)).toThrow('orders.not-an-auction');
  });

  it('can be cancelled while no price holds, and nothing leaves before prices are due', () => {
    expect(auction().cancel('Tempête', night)).toBe(true);
    expect(() => auction().cancel('Tempête', pricesDueAt)).toThrow('orders.session-firm');
    expect(auction().precedes(new Date('2026-07-10T06:00:00Z'))).toBe(true);
    expect(() => auction().mustPrecede(night)).toThrow('orders.fulfilment-infeasible');
    expect(planned().precedes(night)).toBe(true);
  });
});
