import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Market, DAY, type Buyer } from './market';

const BASKET =
  'mutation ($s: ID!, $o: ID!) { saveBasket(sessionId: $s, lines: [{ offerId: $o, quantity: 3 }]) { version lines { unitPrice } } }';

describe('what was promised to one buyer', () => {
  let market: Market;
  let [inn, bar] = [] as unknown as [Buyer, Buyer];
  let offer: string;
  let session: string;

  beforeAll(async () => {
    market = await Market.open();
    [inn, bar] = [await market.buyer('L’Auberge'), await market.buyer('Le Bar')];
    offer = await market.offer(await market.producer('La Ferme'), { declared: 3, price: '8.00' });
    await market.world.rows('update offer set for_buyer_id = $1 where id = $2', [inn.id, offer]);
    session = await market.session(`Vendredi ${uuid()}`);
  });
  afterAll(() => market.close());

  it('is ordered by that buyer like anything else', async () => {
    const { saveBasket } = await inn.actor.get(BASKET, { s: session, o: offer });
    expect(saveBasket.lines).toEqual([{ unitPrice: '8.00' }]);
  });

  it('is no offer for anybody else, whatever they know', async () => {
    expect(await bar.actor.refusal(BASKET, { s: session, o: offer })).toMatch(/^orders\./);
    const { offers } = await bar.actor.get(`{ offers(day: "${DAY}") { nodes { id } } }`);
    expect(offers.nodes).toEqual([]);
    expect((await inn.actor.get(`{ offers(day: "${DAY}") { nodes { id } } }`)).offers.nodes).toEqual([{ id: offer }]);
  });
});
