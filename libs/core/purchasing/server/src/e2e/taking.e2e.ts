import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { CUT_OFF, DAY, Market, NOON, type Goods, type Kitchen } from '../fixtures/market';

const LAST = '{ lastOrder { orderId reference lines producers estimateCents deliveryDay } }';
const TAKEN = `from basket { lines { offerId quantity } } lines { name outcome wantedQuantity takenQuantity reason reasonText priceBefore
  offer { offerId unitPrice } proposals { offerId kind } }`;
const REPEAT = `mutation ($o: ID!, $s: ID!) { repeatOrder(orderId: $o, sessionId: $s) { ${TAKEN} } }`;
const REPEAT_AT_AUCTION = `mutation ($o: ID!, $s: ID!) { repeatOrder(orderId: $o, sessionId: $s) {
  basket { pricesDueAt lines { offerId quantity proposedCeiling terms { priceCeiling } } } lines { name outcome reason } } }`;
const SET = 'mutation ($s: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $s, lines: $lines) { id } }';
const WISHES = `query ($s: ID!) { basket(sessionId: $s) { lines { offerId quantity substitution
  terms { minimum maximum priceCeiling note } } } }`;
const USE = `mutation ($id: ID!, $s: ID!) { useOrderTemplate(id: $id, sessionId: $s) { ${TAKEN} } }`;
const SAVE = `mutation ($id: ID!, $name: String!, $from: HabitLinesInput!) { saveOrderTemplate(id: $id, name: $name, from: $from) { id name lines { name quantity } } }`;
const REMOVE = 'mutation ($id: ID!) { removeOrderTemplate(id: $id) }';
const LISTS = '{ orderTemplates { id name lines { unitId quantity } } }';

describe('taking up again', () => {
  let market: Market;
  let chef: Kitchen;
  let farm: string;
  let [endive, leek, butter] = [] as Goods[];
  let [before, open] = [] as string[];
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    await market.world.rows(`update offer set state = 'withdrawn'`);
    chef = await market.kitchen('L’Estaminet');
    farm = await market.farm('Ferme de la Course');
    endive = await market.goods(farm, 'Endive');
    leek = await market.goods(farm, 'Poireau', { reference: 'leek' });
    butter = await market.goods(await market.farm('Laiterie'), 'Beurre', { reference: 'butter' });
    before = await market.session();
    open = await market.session('2026-07-11', { cutOffAt: '2026-07-10T21:00:00.000Z' });
  });
  const repeat = async (o: string, who = chef) => (await who.chef.get(REPEAT, { o, s: open })).repeatOrder;
  const outcomes = (lines: { name: string; outcome: string; reason: string | null }[]) =>
    Object.fromEntries(lines.map(({ name, outcome, reason }) => [name, reason ?? outcome]));

  describe('the last order', () => {
    it('fills the basket, twice as once, and keeps what is there besides', async () => {
      expect((await chef.chef.get(LAST)).lastOrder).toBeNull();
      const order = await market.order(chef, before, [
        [endive!, 2],
        [leek!, 3],
      ]);
      expect((await chef.chef.get(LAST)).lastOrder).toMatchObject({
        ...{ orderId: order.id, reference: order.reference, lines: 2, producers: 1, estimateCents: 4_750 },
      });
      await market.fill(chef, open, [
        [butter!, 1],
        [endive!, 5],
      ]);
      await repeat(order.id);
      const { from, lines } = await repeat(order.id);
      expect([from, outcomes(lines)]).toEqual([order.reference, { Endive: 'taken', Poireau: 'taken' }]);
      expect(await market.basket(chef, open)).toEqual({
        [endive!.offerId]: 5,
        [leek!.offerId]: 3,
        [butter!.offerId]: 1,
      });
    });

    it('takes along what was wished of each line, as far as there is enough, and leaves alone what the basket says itself', async () => {
      const terms = { minimum: 4, maximum: 8, priceCeiling: '12', note: 'bien mûr' };
      const order = await market.place(chef, before, [
        { offerId: endive!.offerId, quantity: 6, substitution: 'accept', terms },
        { offerId: leek!.offerId, quantity: 2, substitution: 'never', terms: { note: 'fins' } },
        { offerId: butter!.offerId, quantity: 1 },
      ]);
      const own = { minimum: null, maximum: null, priceCeiling: '9', note: 'gros' };
      await chef.chef.get(SET, { s: open, lines: [{ offerId: leek!.offerId, quantity: 5, terms: own }] });
      await market.world.rows('update offer set declared = reserved + allocated + 3 where id = $1', [endive!.offerId]);
      for (const _time of ['once', 'again']) await repeat(order.id);
      const { basket } = await chef.chef.get(WISHES, { s: open });
      const byOffer = Object.fromEntries(basket.lines.map((line: { offerId: string }) => [line.offerId, line]));
      expect(byOffer[endive!.offerId]).toMatchObject({
        ...{ quantity: 3, substitution: 'accept' },
        terms: { ...terms, minimum: 3, priceCeiling: expect.stringMatching(/^12(\.0+)?$/) },
      });
      expect(byOffer[leek!.offerId]).toMatchObject({ quantity: 5, substitution: 'ask', terms: { note: 'gros' } });
      expect(byOffer[butter!.offerId]).toMatchObject({ quantity: 1, substitution: 'ask', terms: { note: null } });
    });

    it('looks for others among those of which most can be ordered, not of which most was once declared', async () => {
      const order = await market.order(chef, before, [[butter!, 2]]);
      const fresh = await market.goods(await market.farm('Ferme du Bois'), 'Beurre cru', { reference: 'butter' });
      for (const n of [1, 2, 3, 4]) {
        const old = await market.goods(await market.farm(`Laiterie ${n}`), 'Vieux beurre', { reference: 'butter' });
        const said = `update offer set declared = 5000, confirmed_at = '2026-01-01T06:00:00Z' where id = $1`;
        await market.world.rows(said, [old.offerId]);
      }
      await market.world.rows(`update offer set state = 'withdrawn', reserved = 0 where id = $1`, [butter!.offerId]);
      const [{ proposals }] = (await repeat(order.id)).lines;
      expect(proposals).toContainEqual({ offerId: fresh.offerId, kind: 'other-producer' });
    });

    it('says line by line what changed and what cannot be had, and takes nothing else silently', async () => {
      const order = await market.order(chef, before, [
        [endive!, 6],
        [leek!, 3],
        [butter!, 2],
      ]);
      const neighbour = await market.goods(await market.farm('Ferme du Bois'), 'Beurre cru', { reference: 'butter' });
      await market.world.rows('update offer set declared = 10, reserved = 6 where id = $1', [endive!.offerId]);
      await market.world.rows(`update price set unit_price = '11.20' where unit_id = $1`, [leek!.unitId]);
      await market.world.rows(`update offer set state = 'withdrawn', reserved = 0 where id = $1`, [butter!.offerId]);
      const { lines } = await repeat(order.id);
      expect(outcomes(lines)).toEqual({
        Endive: 'purchasing.fewer',
        Poireau: 'taken',
        Beurre: 'purchasing.producer-away',
      });
      const said = Object.fromEntries(lines.map((line: { name: string }) => [line.name, line]));
      expect(said.Endive).toMatchObject({
        wantedQuantity: 6,
        takenQuantity: 4,
        reasonText: 'Il n’en reste que 4 sur 6.',
      });
      expect(said.Poireau).toMatchObject({ priceBefore: '9.50', offer: { unitPrice: '11.20' } });
      expect(said.Beurre.proposals).toEqual([{ offerId: neighbour.offerId, kind: 'other-producer' }]);
      expect(await market.basket(chef, open)).toEqual({ [endive!.offerId]: 4, [leek!.offerId]: 3 });
    });

    it('is nobody else’s, and is refused once the sale is closed, with nothing changed', async () => {
      const order = await market.order(chef, before, [[endive!, 2]]);
      const [other, stranger] = [
        await market.kitchen('Marcel'),
        await market.kitchen('Voisine', market.world.neighbour),
      ];
      expect(await other.chef.refusal(REPEAT, { o: order.id, s: open })).toBe('purchasing.order-not-yours');
      expect(await stranger.chef.refusal(REPEAT, { o: order.id, s: open })).toBe('platform.not-found');
      expect((await other.chef.get(LAST)).lastOrder).toBeNull();
      const [noon, late] = [market.world.at, new Date('2026-07-10T22:00:00Z')];
      market.world.at = late;
      expect(await chef.chef.refusal(REPEAT, { o: order.id, s: open })).toBe('orders.session-closed');
      market.world.at = noon;
      expect(await market.basket(chef, open)).toEqual({});
    });
  });

  describe('for a morning auction', () => {
    it('takes what is sold at it, its ceiling still to be agreed to, and says of the rest that it is not', async () => {
      const sole = await market.goods(farm, 'Sole', { reference: 'sole', price: '30.00' });
      const order = await market.order(chef, before, [
        [sole, 2],
        [endive!, 3],
      ]);
      const auction = await market.auction();
      const answer = await chef.chef.get(REPEAT_AT_AUCTION, { o: order.id, s: auction });
      expect(outcomes(answer.repeatOrder.lines)).toEqual({ Sole: 'taken', Endive: 'purchasing.not-in-auction' });
      expect(answer.repeatOrder.basket).toMatchObject({
        pricesDueAt: '2026-07-11T03:15:00.000Z',
        lines: [{ offerId: sole.offerId, quantity: 2, proposedCeiling: '36.00', terms: { priceCeiling: null } }],
      });
      // Sold nowhere else than where it is: no like of it is proposed from another sale.
      await market.goods(await market.farm('Ferme du Bois'), 'Endive rouge');
      const again = (await chef.chef.get(REPEAT, { o: order.id, s: auction })).repeatOrder;
      expect(again.lines.every(({ proposals }: { proposals: unknown[] }) => proposals.length === 0)).toBe(true);
    });

    it('is taken up from an order of its own kind: an auction does not stand before the order of every evening', async () => {
      const sole = await market.goods(farm, 'Sole', { reference: 'sole' });
      const evening = await market.order(chef, before, [[endive!, 3]]);
      const auction = await market.auction(DAY, CUT_OFF);
      const last = async (s: string | null) =>
        (await chef.chef.get('query ($s: ID) { lastOrder(sessionId: $s) { orderId } }', { s })).lastOrder;
      expect(await last(auction)).toBeNull();
      market.world.at = new Date(NOON.getTime() + 60_000);
      const lines = [{ offerId: sole.offerId, quantity: 1, terms: { priceCeiling: '40' } }];
      const bid = await market.place(chef, auction, lines);
      expect(await last(auction)).toEqual({ orderId: bid.id });
      expect(await last(open!)).toEqual({ orderId: evening.id });
      expect(await last(null)).toEqual({ orderId: bid.id });
      market.world.at = NOON;
    });
  });

  describe('a list', () => {
    it('is made from a basket, an order or another list, and fills a basket', async () => {
      const [fromBasket, fromOrder] = [uuid(), uuid()];
      await market.fill(chef, open, [[butter!, 2]]);
      const order = await market.order(chef, before, [
        [endive!, 2],
        [leek!, 1],
      ]);
      await chef.chef.get(SAVE, { id: fromBasket, name: 'Petit-déjeuner', from: { basketOfSession: open } });
      const asked = { id: fromOrder, name: 'Carte du midi', from: { orderId: order.id } };
      await chef.chef.get(SAVE, asked);
      await chef.chef.get(SAVE, asked);
      const copy = { id: uuid(), name: 'Copie', from: { templateId: fromOrder } };
      expect((await chef.chef.get(SAVE, copy)).saveOrderTemplate.lines).toHaveLength(2);
      const { orderTemplates } = await chef.chef.get(LISTS);
      expect(orderTemplates.map(({ name }: { name: string }) => name)).toEqual([
        'Carte du midi',
        'Copie',
        'Petit-déjeuner',
      ]);
      const { useOrderTemplate: used } = await chef.chef.get(USE, { id: fromOrder, s: open });
      expect([used.from, outcomes(used.lines)]).toEqual(['Carte du midi', { Endive: 'taken', Poireau: 'taken' }]);
      expect(await market.basket(chef, open)).toEqual({
        [endive!.offerId]: 2,
        [leek!.offerId]: 1,
        [butter!.offerId]: 2,
      });
      await chef.chef.get(REMOVE, { id: fromOrder });
      expect((await chef.chef.get(REMOVE, { id: fromOrder })).removeOrderTemplate).toBe(false);
    });

    it('is refused empty, twice under a name, with goods from elsewhere; and is nobody else’s', async () => {
      const lines = [{ unitId: endive!.unitId, quantity: 2 }];
      const save = (from: object, name = 'Midi', who = chef, id = uuid()) => who.chef.refusal(SAVE, { id, name, from });
      const id = uuid();
      expect(await save({ lines }, 'Midi', chef, id)).toBeNull();
      expect(await save({ lines: [] })).toBe('purchasing.lines-missing');
      expect(await save({ lines }, 'midi')).toBe('purchasing.name-taken');
      expect(await save({ lines: [{ unitId: uuid(), quantity: 1 }] }, 'Soir')).toBe('purchasing.goods-unknown');
      expect(await save({ lines: [{ unitId: endive!.unitId, quantity: 0 }] }, 'Soir')).toBe('platform.input-invalid');
      const [other, stranger] = [
        await market.kitchen('Marcel'),
        await market.kitchen('Voisine', market.world.neighbour),
      ];
      expect(await save({ lines }, 'Midi', other, id)).toBe('platform.not-found');
      expect(await save({ lines }, 'Midi', stranger)).toBe('purchasing.goods-unknown');
      expect(await other.chef.refusal(USE, { id, s: open })).toBe('platform.not-found');
      expect((await chef.chef.get(LISTS)).orderTemplates).toMatchObject([{ id, name: 'Midi', lines }]);
      expect((await other.chef.get(LISTS)).orderTemplates).toEqual([]);
    });
  });
});
