import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { hands } from '../fixtures/hands';
import { DAY, Market, type Trader } from '../fixtures/market';
import { MODULES, PLUGINS } from '../fixtures/modules';

const OWN = '{ supplierOrders { nodes { id lines { parts { id buyerName } } } } }';
const SEEN = 'query ($id: ID!) { supplierOrder(id: $id) { lines { parts { weighings { place scaleG isCharged } } } } }';
const PREPARE = `mutation ($id: ID!, $parts: [PreparedPartInput!]!) { prepareSupplierOrder(supplierOrderId: $id, parts: $parts) { id } }`;
const AT_HUB =
  'mutation ($o: ID!) { setSetting(module: "traceability", key: "weighedAtHub", value: true, organisationId: $o) { __typename } }';
const THERE = `{ partsToWeigh(day: "${DAY}") { allocationId productName placeName isThere count netMassG ceilingMassG isAgreed
  weighings { place scaleG isCharged } } }`;
const WEIGH = `mutation ($id: ID!, $parts: [ScaleReadingInput!]!) { weighAgain(id: $id, day: "${DAY}", parts: $parts) { allocationId netMassG } }`;
const ORDER =
  'query ($id: ID!) { order(id: $id) { deliveredCents movements { kind netMassG weighing { beforeG scaleG isCharged } } } }';
const ASKED = '{ overweights { netMassG } }';
const CHECKS = `query { ledgerChecks(day: "${DAY}") { name ok } }`;

/** Lamb and ham at €20 a kilogram, two kilograms expected. With the butcher it is agreed that the hub's scales count. */
describe('goods that are weighed again at the hub', () => {
  let world: World;
  let market: Market;
  let [butcher, farm, hub, inn]: Trader[] = [];
  let orderId: string;
  let [lamb, ham]: { order: string; part: string }[] = [];

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: PLUGINS });
    await world.startWorker();
    market = await Market.open(world);
    [butcher, farm] = [await market.producer('Boucherie Lefèvre'), await market.producer('Ferme du Bois')];
    [hub, inn] = [await market.hub('Plateforme'), await market.buyer('Auberge')];
    await market.administrator.get(AT_HUB, { o: butcher.id });
    const goods = { pricing: 'kg', nominalMassG: 2000, unitPrice: '20.00' } as const;
    const lines = [
      { offerId: await market.offer(butcher, { name: 'Gigot', ...goods }), quantity: 1 },
      { offerId: await market.offer(farm, { name: 'Jambon', ...goods }), quantity: 1 },
    ];
    const sessionId = await market.session();
    orderId = await market.order(inn, sessionId, lines);
    await market.close(sessionId);
    [lamb, ham] = [await prepared(butcher, 2_300), await prepared(farm, 2_100)];
  });
  afterAll(() => world.close());

  async function prepared({ actor }: Trader, netMassG: number) {
    const [own] = (await actor.get(OWN)).supplierOrders.nodes;
    const part = own.lines[0].parts[0].id;
    await actor.get(PREPARE, { id: own.id, parts: [{ allocationId: part, count: 1, netMassG }] });
    return { order: own.id as string, part: part as string };
  }
  const there = async () => (await hub!.actor.get(THERE)).partsToWeigh;
  const said = (netMassG: number, of = lamb!, id = uuid()) => ({ id, parts: [{ allocationId: of.part, netMassG }] });
  const order = async () => (await inn!.actor.get(ORDER, { id: orderId })).order;
  const ledger = () => world.rows('select 1 from movement');

  it('cannot be before they are there; and where the hub’s scales count, nobody is asked about the producer’s', async () => {
    expect(await there()).toEqual([]);
    expect(await hub!.actor.refusal(WEIGH, said(2_000))).toBe('traceability.goods-not-there');
    expect(await inn!.actor.get(ASKED)).toEqual({ overweights: [] });
  });

  it('are listed where they lie, with what they weighed and what is agreed', async () => {
    const { collect } = await hands(world);
    const at = new Date(`${DAY}T03:00:00Z`);
    for (const { order } of [lamb!, ham!])
      await collect({ supplierOrderId: order, toPartyId: hub!.id, at, callerId: uuid() });
    const weighings = (place: string, scaleG: number) => [{ place, scaleG, isCharged: true }];
    expect(await there()).toMatchObject([
      { productName: 'Gigot', placeName: 'Plateforme', isThere: true, count: 1, ceilingMassG: 2_200, isAgreed: true },
      { productName: 'Jambon', netMassG: 2_100, isAgreed: false, weighings: weighings('Ferme du Bois', 2_100) },
    ]);
  });

  it('refuses others, strangers and what no scales say, and changes nothing', async () => {
    const before = await ledger();
    const stranger = await world.member(world.neighbour, 'territory-administrator');
    expect(await butcher!.actor.refusal(WEIGH, said(2_000))).toBe('platform.not-allowed');
    expect(await stranger.refusal(WEIGH, said(2_000))).toBe('traceability.part-unknown');
    expect((await stranger.get(THERE)).partsToWeigh).toEqual([]);
    expect(await hub!.actor.refusal(WEIGH, said(9_000))).toBe('traceability.mass-absurd');
    expect(await hub!.actor.refusal(WEIGH, said(2_000, { order: '', part: uuid() }))).toBe('traceability.part-unknown');
    expect(await ledger()).toEqual(before);
  });

  it('the last weighing counts, sent twice it is one, and elsewhere than agreed it is only kept', async () => {
    const first = said(2_400);
    await hub!.actor.get(WEIGH, first);
    await hub!.actor.get(WEIGH, first);
    expect(await hub!.actor.refusal(WEIGH, { ...said(2_401), id: first.id })).toBe('platform.already-done');
    await Promise.all([hub!.actor.get(WEIGH, said(1_950)), hub!.actor.get(WEIGH, said(1_900, ham!))]);
    expect(await there()).toMatchObject([
      {
        netMassG: 1_950,
        weighings: [
          { place: 'Boucherie Lefèvre', scaleG: 2_300, isCharged: false },
          { place: 'Plateforme', scaleG: 2_400, isCharged: false },
          { place: 'Plateforme', scaleG: 1_950, isCharged: true },
        ],
      },
      {
        netMassG: 2_100,
        weighings: [
          { scaleG: 2_100, isCharged: true },
          { scaleG: 1_900, isCharged: false },
        ],
      },
    ]);
    expect(await inn!.actor.get(ASKED)).toEqual({ overweights: [{ netMassG: 2_400 }] });
    const { supplierOrder: seen } = await butcher!.actor.get(SEEN, { id: lamb!.order });
    expect(seen.lines[0].parts[0].weighings.at(-1)).toEqual({ place: 'Plateforme', scaleG: 1_950, isCharged: true });
  });

  it('what is delivered, charged and traced is the last at the agreed point', async () => {
    const { deliver } = await hands(world);
    await deliver({ orderId, at: new Date(`${DAY}T06:30:00Z`), callerId: uuid() });
    const { deliveredCents, movements } = await order();
    expect(deliveredCents).toBe(3_900 + 4_200);
    const masses = (kind: string) =>
      movements.filter((one: { kind: string }) => one.kind === kind).map((one: { netMassG: number }) => one.netMassG);
    expect(masses('delivered').toSorted()).toEqual([1_950, 2_100]);
    expect(masses('weighed').toSorted()).toEqual([1_950, 2_100, 2_400]);
    expect(await hub!.actor.refusal(WEIGH, said(2_000))).toBe('traceability.goods-not-there');
    expect(await there()).toMatchObject([{ isThere: false, netMassG: 1_950 }, { isThere: false }]);
    const { ledgerChecks } = await market.administrator.get(CHECKS);
    expect(ledgerChecks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
  });
});
