import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Hall, slot } from '../fixtures/hall';
import { MODULES } from '../fixtures/modules';

const ORDER = 'query ($id: ID!) { order(id: $id) { state lines { state reason reasonText } } }';
const [kept, lost] = [slot(), slot({ from: '17:00', to: '18:00' })];

describe('a slot that is gone when the session closes', () => {
  let world: World;
  let hall: Hall;
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['click-and-collect'] } });
    await world.startWorker();
    hall = await Hall.open(world, [kept, lost]);
  });
  afterAll(() => world.close());

  it('confirms the orders of the others, and tells its own why they go short', async () => {
    const { offerId } = await hall.producer('Ferme du Bois');
    const [inn, bar] = [await hall.buyer('Auberge du Rempart'), await hall.buyer('Bar du Port')];
    const [innOrder, barOrder] = [uuid(), uuid()];
    expect(await hall.order(inn, innOrder, kept.id, [offerId])).toBeNull();
    expect(await hall.order(bar, barOrder, lost.id, [offerId])).toBeNull();
    // Nobody can do this by the API: it is what a slip in the tables would look like.
    await world.rows('update pickup_slot set retired = true where id = $1', [lost.id]);
    await hall.close();
    expect((await inn.actor.get(ORDER, { id: innOrder })).order.state).toBe('confirmed');
    expect((await bar.actor.get(ORDER, { id: barOrder })).order).toEqual({
      state: 'short',
      lines: [
        { state: 'short', reason: 'click-and-collect.slot-gone', reasonText: 'Le créneau de retrait n’existe plus.' },
      ],
    });
    expect(await world.rows('select order_id from pickup')).toEqual([{ order_id: innOrder }]);
    expect(await world.rows('select reserved, allocated from offer')).toEqual([{ reserved: 0, allocated: 1 }]);
  });
});
