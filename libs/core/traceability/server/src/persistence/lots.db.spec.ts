import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Work } from '@maillon/platform/server';
import { World } from '@maillon/platform/testing';
import { Market, type Trader } from '../fixtures/market';
import { MODULES, PLUGINS } from '../fixtures/modules';
import { Lots, type WantedLot } from './lots';

describe('lots', () => {
  let world: World;
  let farm: Trader;
  let productId: string;
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: PLUGINS });
    const market = await Market.open(world);
    farm = await market.producer('Ferme du Bois');
    await market.offer(farm, { name: 'Tomme', unitPrice: '20' });
    [{ id: productId }] = (await world.rows('select id from product')) as [{ id: string }];
  });
  afterAll(() => world.close());

  const wanted = (change: Partial<WantedLot> = {}): WantedLot => ({
    ...{ code: 'T-12', productId, productName: 'Tomme', producedOn: '2026-07-01', dayIsSaid: true, ...change },
  });

  async function label(...lots: WantedLot[]): Promise<string[]> {
    const { useCases, get } = await world.console();
    const body = async (work: Work) => {
      const idOf = await get(Lots).labelled(work, farm, lots);
      return { output: lots.map(idOf), summary: null };
    };
    return useCases.write({ name: 'traceability.test', permission: null }, world.call(world.first), body);
  }

  it('are the same as long as producer, product and code are', async () => {
    const [one, same, other] = await label(wanted(), wanted(), wanted({ code: 'T-13' }));
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(await label(wanted())).toEqual([one]);
  });

  it('are made once, though many label them at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => label(wanted({ code: 'T-14' }))));
    expect(new Set(made.flat()).size).toBe(1);
  });

  it('keep their day: another one is refused, none is taken as it is', async () => {
    const [one] = await label(wanted({ code: 'T-15' }));
    await expect(label(wanted({ code: 'T-15', producedOn: '2026-07-02' }))).rejects.toThrow('lot-day-differs');
    expect(await label(wanted({ code: 'T-15', producedOn: '2026-07-09', dayIsSaid: false }))).toEqual([one]);
  });
});
