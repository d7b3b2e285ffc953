import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Depot, at } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import type { Producer, Trader } from '../fixtures/traders';

const ORDER = 'query ($id: ID!) { order(id: $id) { state movements { kind count netMassG } } }';
const FIGURES = `{ deliveryFigures(day: "${DAY}") { linesDelivered linesDue netMassDeliveredG otifBp } }`;
const CHECKS = `{ ledgerChecks(day: "${DAY}") { name ok detail } }`;

/** Salad in the cold van, flour in the dry one: neither holds both. */
describe('an order that takes two vans', () => {
  let world: World;
  let depot: Depot;
  let [cold, dry]: TestActor[] = [];
  let [farm, mill]: Producer[] = [];
  let inn: Trader;
  let stops: any[];
  const orderId = uuid();

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['delivery-rounds'] } });
    await world.startWorker();
    depot = await Depot.open(world);
    [cold, dry] = [await depot.van('Fourgon froid'), await depot.van('Fourgon sec', ['ambient'])];
    [farm, mill] = [await depot.producer('Ferme du Bois'), await depot.producer('Moulin', 'ambient')];
    inn = await depot.buyer('Auberge du Rempart');
    expect(await depot.order(inn, orderId, [farm!, mill!])).toBeNull();
    await depot.close();
    for (const producer of [farm!, mill!]) await depot.prepare(producer);
    world.at = new Date(at('07:00'));
    expect(await depot.record(cold!, (await depot.stopAt(farm!, 'collection')).id)).toBeNull();
    expect(await depot.record(dry!, (await depot.stopAt(mill!, 'collection')).id)).toBeNull();
    stops = await depot.stops('delivery');
  });
  afterAll(() => world.close());

  const stopOf = (producer: Producer) =>
    stops.find(({ tasks }) => tasks.some(({ productName }: any) => productName.endsWith(producer.name)));
  const deliveries = async () => {
    const { order } = await inn.actor.get(ORDER, { id: orderId });
    return order.movements.filter(({ kind }: any) => kind === 'delivered').length;
  };
  const figures = async () => (await depot.administrator.get(FIGURES)).deliveryFigures;

  it('has a stop of each, with the goods that the van can hold', () => {
    expect(stops.map(({ partyName, tasks }) => [partyName, tasks.length])).toEqual([
      ['Auberge du Rempart', 1],
      ['Auberge du Rempart', 1],
    ]);
    expect(stopOf(farm!).id).not.toBe(stopOf(mill!).id);
  });

  it('is promised once: it is confirmed with both stops', async () => {
    expect((await inn.actor.get(ORDER, { id: orderId })).order.state).toBe('confirmed');
  });

  it('gets from the first van what it carries, and nothing of the other', async () => {
    const other = { outcome: 'partial', tasks: [{ allocationId: stopOf(mill!).tasks[0].allocationId, count: 1 }] };
    expect(await depot.record(cold!, stopOf(farm!).id, other)).toBe('delivery-rounds.task-unknown');
    expect(await depot.record(cold!, stopOf(farm!).id, { at: at('05:40') })).toBeNull();
    expect(await deliveries()).toBe(1);
    expect(await figures()).toMatchObject({ linesDelivered: 1, linesDue: 2, netMassDeliveredG: 15_000, otifBp: 5000 });
  });

  it('is complete with the second', async () => {
    expect(await depot.record(dry!, stopOf(mill!).id, { at: at('05:50') })).toBeNull();
    expect(await deliveries()).toBe(2);
    expect((await inn.actor.get(ORDER, { id: orderId })).order.state).toBe('delivered');
    expect(await figures()).toEqual({ linesDelivered: 2, linesDue: 2, netMassDeliveredG: 30_000, otifBp: 10_000 });
    expect((await depot.plan()).rounds.map(({ state }: any) => state)).toEqual(Array(4).fill('completed'));
    const { ledgerChecks } = await depot.administrator.get(CHECKS);
    expect(ledgerChecks.filter(({ ok }: any) => !ok)).toEqual([]);
  });
});
