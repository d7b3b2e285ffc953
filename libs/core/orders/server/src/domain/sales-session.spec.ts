import { describe, expect, it } from '@jest/globals';
import { SalesSession, type SessionPlan } from './sales-session';

const EVE = '2026-07-09';
const plan: SessionPlan = {
  id: '019a0000-0000-7000-8000-000000000001',
  territoryId: '019a0000-0000-7000-8000-000000000002',
  name: 'Vendredi',
  deliveryDay: '2026-07-10',
  opensAt: new Date('2026-07-08T06:00:00Z'),
  cutOffAt: new Date('2026-07-09T21:00:00Z'),
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
    expect(() => SalesSession.plan(plan, before, plan.deliveryDay)).not.toThrow();
    expect(() => SalesSession.plan(plan, before, '2026-07-11')).toThrow('orders.session-times');
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
