import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { CUT_OFF, DAY, Market, NOON, OPENING } from './market';
import { Table } from './table';

const PLAN = `mutation ($id: ID!, $name: String!, $day: Date!, $opensAt: DateTime!, $cutOffAt: DateTime!) {
  planSession(id: $id, name: $name, deliveryDay: $day, opensAt: $opensAt, cutOffAt: $cutOffAt) { id name state deliveryDay orderCount estimateCents } }`;
const CLOSE = 'mutation ($id: ID!) { closeSession(sessionId: $id) { id name state title } }';

describe('a session', () => {
  let market: Market;
  let administrator: TestActor;
  let table: Table;

  beforeAll(async () => {
    market = await Market.open();
    administrator = await market.world.member(market.world.first, 'territory-administrator');
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    market.world.at = NOON;
    table = await Table.lay(market);
  });

  it('plans a session once, and refuses wrong times, names that are taken and other roles', async () => {
    const plan = {
      id: uuid(),
      name: `Samedi ${uuid()}`,
      day: DAY,
      opensAt: OPENING.toISOString(),
      cutOffAt: CUT_OFF.toISOString(),
    };
    const first = await administrator.get(PLAN, plan);
    expect(first.planSession).toMatchObject({ state: 'open', deliveryDay: DAY, orderCount: 0, estimateCents: 0 });
    expect(await administrator.get(PLAN, plan)).toEqual(first);
    expect(await administrator.refusal(PLAN, { ...plan, name: 'Autre' })).toBe('platform.already-done');
    expect(await administrator.refusal(PLAN, { ...plan, id: uuid() })).toBe('orders.session-exists');
    expect(
      await administrator.refusal(PLAN, { ...plan, id: uuid(), name: 'Trop tard', cutOffAt: NOON.toISOString() }),
    ).toBe('orders.session-times');
    expect(
      await administrator.refusal(PLAN, { ...plan, id: uuid(), name: 'Après', cutOffAt: '2026-07-10T23:00:00Z' }),
    ).toBe('orders.session-times');
    expect(await table.chef.actor.refusal(PLAN, { ...plan, id: uuid() })).toBe('platform.not-allowed');
    const waiting = await market.world.rows(
      `select not_before from outbox where name = 'orders.close-session' and payload->'payload'->>'sessionId' = $1`,
      [plan.id],
    );
    expect(waiting).toEqual([{ not_before: CUT_OFF }]);
  });

  it('is not closed before its cut-off, and not by a buyer', async () => {
    expect(await administrator.refusal(CLOSE, { id: table.sessionId })).toBe('orders.cut-off-not-reached');
    expect(await administrator.refusal(CLOSE, { id: uuid() })).toBe('platform.not-found');
    expect(await table.chef.actor.refusal(CLOSE, { id: table.sessionId })).toBe('platform.not-allowed');
  });
});
