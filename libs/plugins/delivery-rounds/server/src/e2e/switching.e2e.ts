import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Depot, MORNING, at } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import type { Producer, Trader } from '../fixtures/traders';
import { untouched } from '../fixtures/untouched';

const SWITCH = 'mutation ($on: Boolean!) { setModuleEnabled(module: "delivery-rounds", enabled: $on) { enabled } }';
const OPTIONS = 'query ($id: ID!) { fulfilmentOptions(sessionId: $id) { id } }';
const ORDER = 'query ($id: ID!) { order(id: $id) { state lines { reason reasonText } } }';
const DOORS = [
  '{ vehicles { id } }',
  `{ roundPlan(day: "${DAY}") { day } }`,
  `{ myRounds(day: "${DAY}") { id } }`,
  `{ round(id: "${uuid()}") { id } }`,
];

describe('delivery rounds, off and on again', () => {
  let world: World;
  let depot: Depot;
  let driver: TestActor;
  let inn: Trader;
  let farm: Producer;
  const orderId = uuid();

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['delivery-rounds'] } });
    await world.startWorker();
    depot = await Depot.open(world);
    driver = await depot.van('Fourgon froid');
    [inn, farm] = [await depot.buyer('Auberge du Rempart'), await depot.producer('Ferme du Bois')];
    expect(await depot.order(inn, orderId, [farm])).toBeNull();
  });
  afterAll(() => world.close());

  const turn = (on: boolean) => depot.administrator.get(SWITCH, { on });
  const options = async () => (await inn.actor.get(OPTIONS, { id: depot.sessionId })).fulfilmentOptions;

  it('offers nothing once it is off, and takes no order', async () => {
    expect(await options()).toHaveLength(3);
    await turn(false);
    expect(await options()).toEqual([]);
    expect(await depot.order(inn, uuid(), [farm], MORNING)).toBe('orders.fulfilment-infeasible');
  });

  it('goes on where it was: what was ordered before is planned', async () => {
    await turn(true);
    expect(await options()).toHaveLength(3);
    await depot.close();
    await depot.prepare(farm);
    world.at = new Date(at('07:00'));
    expect(await depot.stops('delivery')).toHaveLength(1);
  });

  it('answers at no door while it is off, and keeps its rounds', async () => {
    const { id } = await depot.stopAt(farm, 'collection');
    await turn(false);
    const [refusals, same] = await untouched(world, async () => [
      ...(await Promise.all(DOORS.map((door) => depot.administrator.refusal(door)))),
      await depot.record(driver, id),
    ]);
    expect(new Set(refusals)).toEqual(new Set(['platform.module-disabled']));
    expect(same).toBe(true);
    expect((await inn.actor.get(ORDER, { id: orderId })).order.state).toBe('confirmed');
    await turn(true);
    expect(await depot.record(driver, id)).toBeNull();
    expect((await depot.stopAt(farm, 'collection')).state).toBe('done');
  });
});

describe('delivery rounds that were switched off before the cut-off', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['delivery-rounds'] } });
    await world.startWorker();
  });
  afterAll(() => world.close());

  it('tell whoever chose them, and let the session close', async () => {
    const depot = await Depot.open(world);
    await depot.van('Fourgon froid');
    const [inn, farm] = [await depot.buyer('Auberge du Rempart'), await depot.producer('Ferme du Bois')];
    const orderId = uuid();
    expect(await depot.order(inn, orderId, [farm])).toBeNull();
    await depot.administrator.get(SWITCH, { on: false });
    await depot.close();
    expect((await inn.actor.get(ORDER, { id: orderId })).order).toEqual({
      state: 'short',
      lines: [
        {
          reason: 'delivery-rounds.switched-off',
          reasonText: 'Les tournées ont été arrêtées dans ce territoire avant la clôture.',
        },
      ],
    });
    expect(await world.rows('select state from sales_session')).toEqual([{ state: 'confirmed' }]);
    expect(await world.rows('select reserved, allocated from offer')).toEqual([{ reserved: 0, allocated: 0 }]);
  });
});
