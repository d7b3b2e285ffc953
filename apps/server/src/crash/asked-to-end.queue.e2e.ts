import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { ServerProcess } from '../fixtures/server-process';
import { modules } from '../modules';

describe('a server that is asked to end', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ modules });
  });
  afterAll(() => world.close());

  it.each(['worker', 'api'] as const)('closes what its %s opened, and that ends by itself', async (part) => {
    const running = await ServerProcess.start(world, part);
    expect(await running.stop()).toBe(0);
  });
});
