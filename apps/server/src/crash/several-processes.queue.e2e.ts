import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { ServerProcess } from '../fixtures/server-process';
import { modules } from '../modules';

const NOBODY_ASKS = { method: 'POST', body: '{"query":"{ orders(first: 1) { nodes { id } } }"}' };

// Who descends from whom is read where Linux says it.
const described = process.platform === 'linux' ? describe : describe.skip;

described('an API in two processes', () => {
  let world: World;
  let running: ServerProcess;
  beforeAll(async () => {
    world = await World.open({ modules });
    running = await ServerProcess.start(world, 'api', { API_PROCESSES: '2' });
  });
  afterAll(async () => {
    expect(await running.stop()).toBe(0);
    await world.close();
  });

  it('answers on one port, and gives the figures of both whichever is asked', async () => {
    expect(children(running.pid)).toHaveLength(2);
    for (let count = 0; count < 6; count += 1) expect((await fresh('/graphql', NOBODY_ASKS)).status).toBe(200);
    const figures = await (await fresh('/metrics')).text();
    expect(figures).toMatch(/^maillon_use_case_seconds_count\{name="orders.orders",outcome="refused"\} 6$/m);
  });

  it('goes on answering when one of them is killed, and replaces it', async () => {
    const [first, second] = children(running.pid);
    process.kill(first!, 'SIGKILL');
    const replaced = () => children(running.pid).filter((pid) => pid !== first && pid !== second);
    for (let left = 100; left > 0 && replaced().length === 0; left -= 1) await wait(100);
    expect(replaced()).toHaveLength(1);
    expect(children(running.pid)).toEqual(expect.arrayContaining([second, ...replaced()]));
    expect((await fresh('/health/ready')).status).toBe(200);
  });

  /** On a connection of its own, so that the processes take turns. */
  function fresh(path: string, more: RequestInit = {}): Promise<Response> {
    return fetch(`${running.url}${path}`, {
      ...more,
      headers: { 'content-type': 'application/json', connection: 'close' },
    });
  }
});

function children(parent: number): number[] {
  const listed = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim();
  return listed ? listed.split(' ').map(Number) : [];
}
