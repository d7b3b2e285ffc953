import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Depot, at } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import type { Producer, Trader } from '../fixtures/traders';

const ORDERS = '{ orders(first: 10) { nodes { id state fulfilmentModule fulfilmentSteps } } }';
const CHECKS = `{ ledgerChecks(day: "${DAY}") { name ok detail } }`;
const HANDLING_MS = 20 * 60_000;

/** One van, two farms on two sides of the hub, two kitchens. */
describe('the cut-off', () => {
  let world: World;
  let depot: Depot;
  let plan: any;
  let [inn, bar]: Trader[] = [];
  let farms: Producer[];
  const orders = { inn: uuid(), bar: uuid() };

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['delivery-rounds'] } });
    await world.startWorker();
    depot = await Depot.open(world);
    await depot.van('Fourgon froid');
    farms = [
      await depot.producer('Ferme du Bois', 'fresh-2-8', { km: -6, windows: [{ from: '04:00', to: '06:30' }] }),
      await depot.producer('Ferme du Marais', 'fresh-2-8', { km: 9 }),
    ];
    [inn, bar] = [await depot.buyer('Auberge du Rempart'), await depot.buyer('Bar du Port', { km: -3 })];
    expect(await depot.order(inn, orders.inn, farms)).toBeNull();
    expect(await depot.order(bar, orders.bar, [farms[1]!], '08:30-10:30')).toBeNull();
    await depot.close();
    plan = await depot.plan();
  });
  afterAll(() => world.close());

  const round = (kind: string) => plan.rounds.find((one: any) => one.kind === kind);
  const names = ({ stops }: any) => stops.map(({ partyName }: any) => partyName).sort();

  it('plans one round to the farms and one to the kitchens, and leaves nobody out', () => {
    expect(plan.unplanned).toEqual([]);
    expect(plan.rounds.map(({ kind, state, vehicleName }: any) => [kind, state, vehicleName])).toEqual([
      ['collection', 'planned', 'Fourgon froid'],
      ['delivery', 'planned', 'Fourgon froid'],
    ]);
    expect(names(round('collection'))).toEqual(['Ferme du Bois', 'Ferme du Marais']);
    expect(names(round('delivery'))).toEqual(['Auberge du Rempart', 'Bar du Port']);
  });

  it('lets the delivery leave once the collection is back and sorted', () => {
    const ready = Date.parse(round('collection').returnsAt) + HANDLING_MS;
    expect(Date.parse(round('delivery').departsAt)).toBeGreaterThanOrEqual(ready);
    expect(Date.parse(round('collection').returnsAt)).toBeLessThanOrEqual(Date.parse(at('05:00')));
  });

  it('comes to each in its window, in the order of the numbers', () => {
    for (const { stops } of plan.rounds) {
      expect(stops.map(({ sequence }: any) => sequence)).toEqual([1, 2]);
      for (const { plannedAt, windowStart, windowEnd } of stops) {
        expect(plannedAt >= windowStart && plannedAt <= windowEnd).toBe(true);
      }
    }
    const farm = round('collection').stops.find(({ partyName }: any) => partyName === 'Ferme du Bois');
    expect([farm.windowStart, farm.windowEnd]).toEqual([at('02:00'), at('04:30')]);
    const kitchen = round('delivery').stops.find(({ partyName }: any) => partyName === 'Bar du Port');
    expect([kitchen.windowStart, kitchen.windowEnd]).toEqual([at('06:30'), at('08:30')]);
  });

  it('names at each stop the parts of the orders, once on each side', () => {
    const parts = (kind: string) =>
      round(kind)
        .stops.flatMap(({ tasks }: any) => tasks)
        .map(({ allocationId }: any) => allocationId)
        .sort();
    expect(parts('collection')).toHaveLength(3);
    expect(parts('delivery')).toEqual(parts('collection'));
    expect(round('delivery').stops.flatMap(({ tasks }: any) => tasks)[0]).toMatchObject({ count: 3, netMassG: null });
  });

  it('confirms the orders, and each confirmed order has its stop', async () => {
    const { nodes } = (await depot.administrator.get(ORDERS)).orders;
    expect(nodes.map(({ state }: any) => state)).toEqual(['confirmed', 'confirmed']);
    const way = { fulfilmentModule: 'delivery-rounds', fulfilmentSteps: ['producer', 'hub', 'round', 'kitchen'] };
    expect(nodes).toMatchObject([way, way]);
    const { ledgerChecks } = await depot.administrator.get(CHECKS);
    expect(ledgerChecks.filter(({ ok }: any) => !ok)).toEqual([]);
  });

  it('shows the plan to whom it concerns, and to nobody else', async () => {
    const ONE = 'query ($id: ID!) { round(id: $id) { id } }';
    const PLAN = `{ roundPlan(day: "${DAY}") { rounds { id } } }`;
    const { id } = round('delivery');
    const hub = await world.member(world.first, 'hub-operator');
    const next = await world.member(world.neighbour, 'territory-administrator');
    expect((await hub.get(ONE, { id })).round).toEqual({ id });
    expect((await hub.get(PLAN)).roundPlan.rounds).toHaveLength(2);
    for (const actor of [inn!.actor, farms[0]!.actor]) {
      expect(await actor.refusal(PLAN)).toBe('platform.not-allowed');
      expect(await actor.refusal(ONE, { id })).toBe('platform.not-allowed');
    }
    expect(await next.refusal(ONE, { id })).toBe('platform.module-disabled');
  });
});
