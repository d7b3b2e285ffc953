import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Market, NOON, OPENING } from './market';
import { MarketRules } from './market-rules';
import { CANCEL, CHANGE, PLACE, Table } from './table';

const PUBLISH = `mutation ($id: ID!, $validFrom: Date!, $rulebook: RulebookInput!) {
  publishRulebook(id: $id, validFrom: $validFrom, note: "Essai", rulebook: $rulebook) { number } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawRulebook(id: $id, reason: "Essai") { state } }';
const START = '{ rulebookStart { earliest reason } }';
const PLAN = `mutation ($id: ID!, $name: String!, $deliveryDay: Date!, $opensAt: DateTime!, $cutOffAt: DateTime!) {
  planSession(id: $id, name: $name, deliveryDay: $deliveryDay, opensAt: $opensAt, cutOffAt: $cutOffAt) { id } }`;
const TERMS = `query ($sessionId: ID!) { basket(sessionId: $sessionId) { terms { minimumCents missingCents minimumPerProducerCents
  missingByProducer { producerName missingCents } deliveryFeeCents freeDeliveryFromCents } } }`;
const SUMS = `query ($sessionId: ID!) { basket(sessionId: $sessionId) { vat { includingCents }
  vatWithDelivery { byRate { rateBp baseCents vatCents } includingCents } } }`;
const FEE = `query ($id: ID!) { order(id: $id) { deliveryFeeCents lines { labels isLocal } estimateCents vat { vatCents }
  vatWithDelivery { excludingCents vatCents includingCents byRate { rateBp baseCents vatCents } } } }`;
const LOCAL_ONLY = `query { offers(day: "${DAY}", filter: { local: true }) { nodes { id } } }`;
const LIST = `query { offers(day: "${DAY}") { nodes { id } } catalogueFacets(day: "${DAY}") { families { value count } } }`;
const MINE = '{ producerOffers { nodes { notSoldReason } } }';
const LOCAL = `query { localProducers(day: "${DAY}") }`;

describe('selling by the rules of the territory', () => {
  let market: Market;
  let rules: MarketRules;
  let administrator: TestActor;

  beforeAll(async () => {
    market = await Market.open();
    rules = new MarketRules(market);
    administrator = await market.world.member(market.world.first, 'territory-administrator');
  });
  afterAll(async () => {
    rules.close();
    await market.close();
  });
  beforeEach(async () => {
    market.world.at = NOON;
    await rules.none();
  });

  const order = async (table: Table, quantity = 2) => {
    const lines = [
      { offerId: table.endive, quantity },
      { offerId: table.leek, quantity: 1 },
    ];
    const { version } = await table.save(lines);
    const { data, errors } = await table.chef.actor.ask(PLACE, table.request(version));
    return {
      placed: data?.placeOrder ?? null,
      refusal: errors?.[0]?.extensions.refusal ?? null,
      text: errors?.[0]?.message,
    };
  };
  describe('an order', () => {
    let table: Table;
    beforeEach(async () => {
      table = await Table.lay(market);
    });

    it('is refused below the minimum of the rules, changes nothing, and is taken from it on', async () => {
      await rules.are({ minimumOrderCents: 2_901 });
      expect(await order(table)).toMatchObject({ refusal: 'orders.below-minimum' });
      expect(await table.reserved()).toEqual([0, 0]);
      await rules.none();
      await rules.are({ minimumOrderCents: 2_900 });
      expect((await order(table)).placed).toMatchObject({ estimateCents: 2_900 });
    });

    it('keeps the minimum that was agreed with its buyer', async () => {
      await rules.are({ minimumOrderCents: 50_000 });
      await market.world.rows(
        `insert into organisation_setting (territory_id, organisation_id, module_id, settings) values ($1, $2, 'orders', '{"minimumOrderCents": 1000}')`,
        [market.world.first.id, table.chef.id],
      );
      expect((await order(table)).placed).not.toBeNull();
    });

    it('is refused when one producer gets too little, and says which and how much is missing', async () => {
      await rules.are({ minimumPerProducerCents: 4_000 });
      expect(await order(table)).toMatchObject({
        refusal: 'orders.below-producer-minimum',
        text: '« Ferme de la Course » : une commande commence à 40,00 € hors taxes chez un même producteur ; il manque 11,00 €.',
      });
    });

    it('is refused for a family that is not admitted, which the catalogue does not show either', async () => {
      const family = await market.familyOf(table.endive);
      await rules.are({ families: family === 'sea' ? ['dairy'] : ['sea'] });
      expect(await order(table)).toMatchObject({ refusal: 'rulebook.family-not-admitted' });
      const { offers, catalogueFacets } = await administrator.get(LIST);
      const farmer = await market.world.member(market.world.first, 'producer', table.farm);
      const { producerOffers } = await farmer.get(MINE);
      expect(producerOffers.nodes[0].notSoldReason).toContain('n’admettent pas cette famille');
      expect([offers.nodes, catalogueFacets.families]).toEqual([[], []]);
    });

    it('is refused for want of a label on that day, and taken once a certificate backs one', async () => {
      await rules.are({ labelDemands: [{ family: null, anyOf: ['ab', 'hve'] }] });
      await market.world.rows(`update product set labels = '{ab}' where producer_id = $1`, [table.farm]);
      expect(await order(table)).toMatchObject({ refusal: 'rulebook.label-demanded' });
      expect((await administrator.get(LIST)).offers.nodes).toEqual([]);
      await market.certify(table.farm, 'ab');
      await market.world.rows(`update certificate set valid_to = '2026-12-30' where holder_id = $1`, [table.farm]);
      const { placed } = await order(table);
      expect((await administrator.get(FEE, { id: placed.id })).order.lines).toEqual([
        { labels: ['ab'], isLocal: null },
        { labels: ['ab'], isLocal: null },
      ]);
      expect((await administrator.get(LIST)).offers.nodes.map(({ id }: { id: string }) => id)).toEqual(
        expect.arrayContaining([table.endive, table.leek]),
      );
    });

    it('is refused for goods from elsewhere where only local ones are admitted', async () => {
      await rules.are({
        localOnly: true,
        local: { perimeter: false, supplyArea: false, departments: ['80'], withinKm: null },
      });
      expect(await order(table)).toMatchObject({ refusal: 'rulebook.not-local' });
      expect((await table.chef.actor.get(LOCAL)).localProducers).toEqual([]);
      await rules.none();
      await rules.are({
        localOnly: true,
        local: { perimeter: false, supplyArea: false, departments: [], withinKm: 1 },
      });
      expect((await order(table)).placed).not.toBeNull();
      expect((await table.chef.actor.get(LOCAL)).localProducers).toContain(table.farm);
    });

    it('of a family with an hour of its own is refused after it, for changes and cancelling as well', async () => {
      const family = await market.familyOf(table.endive);
      await rules.are({ familyCutOffs: [{ family, daysBefore: 1, time: '15:00' }] });
      await table.save([{ offerId: table.endive, quantity: 1 }]);
      const { basket } = await table.chef.actor.get(
        'query ($s: ID!) { basket(sessionId: $s) { lines { cutOffAt } } }',
        { s: table.sessionId },
      );
      expect(basket.lines).toEqual([{ cutOffAt: '2026-07-09T13:00:00.000Z' }]);
      const { placed } = await order(table);
      market.world.at = new Date('2026-07-09T13:00:00Z');
      expect(await order(table)).toMatchObject({ refusal: 'orders.ordered-too-late' });
      const change = { orderId: placed.id, lineId: placed.lines[0].id, quantity: 1 };
      expect(await table.chef.actor.refusal(CHANGE, change)).toBe('orders.ordered-too-late');
      expect(await table.chef.actor.refusal(CANCEL, { orderId: placed.id })).toBe('orders.ordered-too-late');
      expect(await table.reserved()).toEqual([2, 1]);
    });

    it('pays for its delivery until it is large enough, and again when it shrinks', async () => {
      await rules.are({ deliveryFeeCents: 900, freeDeliveryFromCents: 3_800 });
      const { placed } = await order(table);
      const feeNow = async () => (await administrator.get(FEE, { id: placed.id })).order.deliveryFeeCents;
      expect(await feeNow()).toBe(900);
      const change = (quantity: number) =>
        table.chef.actor.get(CHANGE, { orderId: placed.id, lineId: placed.lines[0].id, quantity });
      await change(3);
      expect(await feeNow()).toBe(0);
      await change(2);
      expect(await feeNow()).toBe(900);
    });

    it('pays the VAT of the delivery with that of the goods, each at its rate', async () => {
      await rules.are({ deliveryFeeCents: 900, freeDeliveryFromCents: 3_800 });
      await table.save([{ offerId: table.endive, quantity: 2 }]);
      const { basket } = await table.chef.actor.get(SUMS, { sessionId: table.sessionId });
      const goods = { rateBp: 550, baseCents: 1_900, vatCents: 105 };
      const delivery = { rateBp: 2_000, baseCents: 900, vatCents: 180 };
      expect(basket.vat.includingCents).toBe(2_005);
      expect(basket.vatWithDelivery).toEqual({ byRate: [goods, delivery], includingCents: 3_085 });
      const { placed } = await order(table);
      const { order: held } = await administrator.get(FEE, { id: placed.id });
      const { byRate, vatCents, includingCents } = held.vatWithDelivery;
      expect(byRate[1]).toEqual(delivery);
      expect([vatCents, includingCents]).toEqual([held.vat.vatCents + 180, held.estimateCents + 900 + vatCents]);
    });

    it('knows from its basket what is missing and what the delivery will cost', async () => {
      await rules.are({
        minimumOrderCents: 5_000,
        minimumPerProducerCents: 3_000,
        deliveryFeeCents: 900,
        freeDeliveryFromCents: 9_000,
      });
      await table.save([{ offerId: table.endive, quantity: 2 }]);
      const { basket } = await table.chef.actor.get(TERMS, { sessionId: table.sessionId });
      expect(basket.terms).toEqual({
        ...{ minimumCents: 5_000, missingCents: 3_100, minimumPerProducerCents: 3_000 },
        missingByProducer: [{ producerName: 'Ferme de la Course', missingCents: 1_100 }],
        ...{ deliveryFeeCents: 900, freeDeliveryFromCents: 9_000 },
      });
    });

    it('of a neighbour goes by the neighbour’s rules', async () => {
      await rules.areFor(market.world.neighbour.id, { minimumOrderCents: 900_000 });
      expect((await order(table)).placed).not.toBeNull();
    });
  });

  describe('a list of offers', () => {
    const near = { perimeter: false, supplyArea: false, departments: ['62'], withinKm: null };
    const idsOf = async (query: string, actor = administrator): Promise<string[]> =>
      (await actor.get<{ offers: { nodes: { id: string }[] } }>(query)).offers.nodes.map(({ id }) => id);

    it('can be of local goods alone, by the rules of its day', async () => {
      const [here, away] = [await market.producer('Ferme d’ici'), await market.producer('Ferme d’ailleurs')];
      await market.world.rows(`update site set insee_code = '80021' where organisation_id = $1`, [away]);
      const both = [await market.offer(here), await market.offer(away)];
      await rules.are({ local: near });
      expect(await idsOf(LIST)).toEqual(expect.arrayContaining(both));
      const local = await idsOf(LOCAL_ONLY);
      expect(local).toContain(both[0]);
      expect(local).not.toContain(both[1]);
      await rules.none();
      await rules.are({ local: { ...near, departments: ['59'] } });
      expect(await idsOf(LOCAL_ONLY)).toEqual([]);
    });

    it('of a neighbour does not go by the rules that were looked up for another territory', async () => {
      const { neighbour } = market.world;
      const next = await market.world.member(neighbour, 'territory-administrator');
      await market.offer(await market.producer('Ferme d’ici'));
      const theirs = await market.offer(await market.producer('Ferme d’à côté', neighbour));
      const nothing = { local: { ...near, departments: ['59'] }, localOnly: true };
      await rules.are(nothing);
      expect(await idsOf(LIST)).toEqual([]);
      expect(await idsOf(LIST, next)).toEqual([theirs]);
      await rules.none();
      await rules.areFor(neighbour.id, nothing);
      expect(await idsOf(LIST, next)).toEqual([]);
      expect(await idsOf(LIST)).not.toEqual([]);
    });
  });

  describe('a session', () => {
    const plan = (deliveryDay: string, cutOffAt: string) => ({
      ...{ id: uuid(), name: 'Essai', deliveryDay, opensAt: OPENING.toISOString(), cutOffAt },
    });

    it('is planned on a day that is served, and on no other', async () => {
      await rules.are({ weekdays: [2, 5], closedOn: ['closure'] });
      await market.world.rows(
        `insert into calendar_day (territory_id, day, kind, label) values ($1, '2026-07-21', 'closure', 'Inventaire') on conflict do nothing`,
        [market.world.first.id],
      );
      const refusal = (day: string) => administrator.refusal(PLAN, plan(day, '2026-07-12T20:00:00Z'));
      expect(await refusal('2026-07-18')).toBe('orders.weekday-not-served');
      expect(await refusal('2026-07-21')).toBe('orders.day-closed');
      expect(await refusal('2026-07-17')).toBeNull();
    });

    it('closes at the hour of the rules at the latest, by the clocks of the territory', async () => {
      await rules.are({ cutOff: { daysBefore: 1, time: '22:00' } });
      expect(await administrator.refusal(PLAN, plan('2026-07-24', '2026-07-23T20:01:00Z'))).toBe(
        'orders.cut-off-too-late',
      );
      expect(await administrator.refusal(PLAN, plan('2026-07-24', '2026-07-23T20:00:00Z'))).toBeNull();
    });

    it('keeps the rules under which it began: new ones begin after it', async () => {
      await market.world.rows('truncate sales_session cascade');
      await Table.lay(market);
      const { rulebookStart } = await administrator.get(START);
      expect(rulebookStart).toMatchObject({ earliest: '2026-07-11', reason: expect.stringContaining('la vente du') });
      const rulebook = { ...NO_RULES, minimumOrderCents: 1 };
      expect(await administrator.refusal(PUBLISH, { id: uuid(), validFrom: DAY, rulebook })).toBe('rulebook.too-early');
      const id = uuid();
      await administrator.get(PUBLISH, { id, validFrom: '2026-08-01', rulebook });
      await market.world.rows(
        `insert into sales_session (territory_id, id, name, delivery_day, opens_at, cut_off_at, state) values ($1, $2, 'Août', '2026-08-07', $3, '2026-08-06T20:00:00Z', 'planned')`,
        [market.world.first.id, uuid(), OPENING],
      );
      expect(await administrator.refusal(WITHDRAW, { id })).toBe('rulebook.in-use');
    });
  });
});
