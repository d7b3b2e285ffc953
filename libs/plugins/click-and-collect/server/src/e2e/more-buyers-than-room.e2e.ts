import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Hall, slot } from '../fixtures/hall';
import { MODULES } from '../fixtures/modules';

const BUYERS = 16;
const ROOM = 5;
const friday = slot({ capacity: ROOM });

describe('more buyers than room', () => {
  let world: World;
  let hall: Hall;
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['click-and-collect'] } });
    hall = await Hall.open(world, [friday]);
  });
  afterAll(() => world.close());

  it('get exactly as many places as there are, and the others keep nothing reserved', async () => {
    const { offerId } = await hall.producer('Ferme du Bois');
    const buyers = await Promise.all(Array.from({ length: BUYERS }, (_, index) => hall.buyer(`Auberge ${index}`)));
    const answers = await Promise.all(buyers.map((buyer) => hall.order(buyer, uuid(), friday.id, [offerId])));
    expect(answers.filter((refusal) => refusal === null)).toHaveLength(ROOM);
    expect(answers.filter((refusal) => refusal === 'orders.fulfilment-infeasible')).toHaveLength(BUYERS - ROOM);
    expect(await world.rows('select taken from pickup_slot_day')).toEqual([{ taken: ROOM }]);
    expect(await world.rows('select count(*)::int as booked from pickup')).toEqual([{ booked: ROOM }]);
    expect(await world.rows('select reserved from offer')).toEqual([{ reserved: ROOM }]);
  });

  it('who give up at the same time make room again, once each', async () => {
    const orders = await world.rows(
      'select o.id, m.id as membership from customer_order o join membership m on m.organisation_id = o.buyer_id',
    );
    const cancel = 'mutation ($id: ID!) { cancelOrder(orderId: $id) { state } }';
    const twice = [...orders, ...orders].map(({ id }) => hall.administrator.refusal(cancel, { id }));
    const answers = await Promise.all(twice);
    expect(answers.filter((refusal) => refusal === null)).toHaveLength(ROOM);
    expect(await world.rows('select taken from pickup_slot_day')).toEqual([{ taken: 0 }]);
    expect(await world.rows('select 1 from pickup')).toEqual([]);
  });
});
