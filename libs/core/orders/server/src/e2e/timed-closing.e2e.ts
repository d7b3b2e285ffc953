import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Market, NOON } from './market';

const PLAN = `mutation ($id: ID!, $day: Date!, $opensAt: DateTime!, $cutOffAt: DateTime!) {
  planSession(id: $id, name: "Express", deliveryDay: $day, opensAt: $opensAt, cutOffAt: $cutOffAt) { state } }`;

const WAITING = '{ jobs(state: "queued") { nodes { notBefore } } }';

describe('a session left to itself', () => {
  let market: Market;
  let administrator: TestActor;
  beforeAll(async () => {
    market = await Market.open();
    administrator = await market.world.member(market.world.first, 'territory-administrator');
    await market.world.startWorker();
  });
  afterAll(() => market.close());

  it('is closed at its cut-off', async () => {
    const id = uuid();
    const cutOffAt = new Date(NOON.getTime() + 1_000);
    await administrator.get(PLAN, { id, day: DAY, opensAt: '2026-07-08T06:00:00Z', cutOffAt: cutOffAt.toISOString() });
    expect(await ended(id)).toEqual({ state: 'done', failure_code: null });
    expect(await market.world.rows('select state from sales_session where id = $1', [id])).toEqual([
      { state: 'confirmed' },
    ]);
  });

  it('waits for its hour in the list of jobs, until somebody closes it by hand', async () => {
    const id = uuid();
    const cutOffAt = new Date(NOON.getTime() + 86_400_000).toISOString();
    await administrator.get(PLAN, { id, day: '2026-07-12', opensAt: '2026-07-08T06:00:00Z', cutOffAt });
    const waiting = await administrator.get(WAITING);
    expect(waiting.jobs.nodes).toContainEqual({ notBefore: cutOffAt });
    market.world.at = new Date(cutOffAt);
    await administrator.get('mutation ($id: ID!) { closeSession(sessionId: $id) { id } }', { id });
    expect((await administrator.get(WAITING)).jobs.nodes).not.toContainEqual({ notBefore: cutOffAt });
    const runs = await market.world.rows(
      `select state from job_run where payload->>'sessionId' = $1 and name = 'orders.close-session' and not_before is not null`,
      [id],
    );
    expect(runs).toEqual([{ state: 'cancelled' }]);
  });

  async function ended(sessionId: string): Promise<unknown> {
    for (let tries = 0; tries < 200; tries += 1) {
      const [run] = await market.world.rows(
        `select state, failure_code from job_run where payload->>'sessionId' = $1`,
        [sessionId],
      );
      if (run.state === 'done' || run.state === 'failed') return run;
      await new Promise((done) => setTimeout(done, 50));
    }
    return null;
  }
});
