import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Hall, slot, type Trader } from '../fixtures/hall';
import { MODULES } from '../fixtures/modules';

const SWITCH = 'mutation ($on: Boolean!) { setModuleEnabled(module: "click-and-collect", enabled: $on) { enabled } }';
const OPTIONS = 'query ($id: ID!) { fulfilmentOptions(sessionId: $id) { id } }';
const PICKUPS = `{ pickups(day: "${DAY}") { orderId state } }`;
const ORDER = 'query ($id: ID!) { order(id: $id) { state fulfilmentModule fulfilmentSteps } }';
const friday = slot();

describe('click and collect, off and on again', () => {
  let world: World;
  let hall: Hall;
  let inn: Trader;
  let offerId: string;
  const orderId = uuid();
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['click-and-collect'] } });
    await world.startWorker();
    hall = await Hall.open(world, [friday]);
    inn = await hall.buyer('Auberge du Rempart');
    ({ offerId } = await hall.producer('Ferme du Bois'));
    expect(await hall.order(inn, orderId, friday.id, [offerId])).toBeNull();
  });
  afterAll(() => world.close());

  const options = async () => (await inn.actor.get(OPTIONS, { id: hall.sessionId })).fulfilmentOptions;

  it('offers nothing and answers nothing once it is off', async () => {
    await hall.administrator.get(SWITCH, { on: false });
    expect(await options()).toEqual([]);
    expect(await inn.actor.refusal(PICKUPS)).toBe('platform.module-disabled');
    expect(await hall.administrator.refusal('{ pickupPlaces { id } }')).toBe('platform.module-disabled');
    expect(await hall.order(inn, uuid(), friday.id, [offerId])).toBe('orders.fulfilment-infeasible');
  });

  it('keeps what it promised before', async () => {
    await hall.close();
    expect((await inn.actor.get(ORDER, { id: orderId })).order).toEqual({
      state: 'confirmed',
      fulfilmentModule: 'click-and-collect',
      fulfilmentSteps: ['producer', 'counter', 'fetched'],
    });
  });

  it('goes on where it was once it is on again', async () => {
    await hall.administrator.get(SWITCH, { on: true });
    expect((await inn.actor.get(PICKUPS)).pickups).toEqual([{ orderId, state: 'expected' }]);
    expect((await hall.administrator.get('{ pickupPlaces { slots { id } } }')).pickupPlaces).toEqual([
      { slots: [{ id: friday.id }] },
    ]);
  });
});
