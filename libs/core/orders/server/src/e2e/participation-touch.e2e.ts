import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Market } from './market';
import { Night } from './night';
import { SAVE } from './table';

const PREVIEW = `query ($ids: [ID!]!, $to: String!) { participationPreview(ids: $ids, to: $to) {
  touched { label fate count examples } } }`;

// Real: HTTP, GraphQL, PostgreSQL, the worker that closes the session.
describe('what a suspension or a departure would leave of what was ordered', () => {
  let market: Market;
  let night: Night;

  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    night = await Night.fall(market);
  });

  const touched = async (id: string, to = 'suspended') => {
    const { participationPreview } = await night.cast.administrator.get(PREVIEW, { ids: [id], to });
    const told = participationPreview.touched.filter(({ label }: { label: string }) =>
      /^(Commandes|Bons|Paniers)/.test(label),
    );
    return told.map(({ fate, count, examples }: { fate: string; count: number; examples: string[] }) => [
      fate,
      count,
      examples[0],
    ]);
  };

  it('counts a buyer’s open orders, which are kept, and filled baskets, which cannot be ordered', async () => {
    const { louise, marcel, sessionId, endive, leek } = night.cast;
    const order = await night.place(louise, { [endive]: 1 });
    await marcel.actor.get(SAVE, { sessionId, lines: [{ offerId: leek, quantity: 1 }] });
    for (const to of ['suspended', 'left'])
      expect(await touched(louise.id, to)).toEqual([['kept', 1, `${order.reference} · Chez Louise`]]);
    expect(await touched(marcel.id)).toEqual([['stops', 1, 'Vendredi']]);
    await louise.actor.get('mutation ($id: ID!) { cancelOrder(orderId: $id) { state } }', { id: order.id });
    expect(await touched(louise.id)).toEqual([]);
  });

  it('counts the orders that wait for a producer’s goods, then the supplier orders that are due', async () => {
    const { louise, marcel, farm, dairy, endive, leek } = night.cast;
    await night.place(louise, { [endive]: 1 });
    await night.place(marcel, { [leek]: 1 });
    expect(await touched(farm)).toEqual([['kept', 2, expect.stringContaining('Chez')]]);
    expect(await touched(dairy)).toEqual([]);
    await night.close();
    expect(await touched(farm)).toEqual([['kept', 1, expect.stringContaining('Ferme de la Course')]]);
    const neighbour = await market.world.member(market.world.neighbour, 'territory-administrator');
    expect(await neighbour.refusal(PREVIEW, { ids: [farm], to: 'left' })).toBe('platform.not-found');
  });
});
