import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { TellHubWeighings } from '../application/tell-hub-weighings.use-case';
import { hands } from '../fixtures/hands';
import { DAY, Market, type Trader } from '../fixtures/market';
import { MODULES, PLUGINS } from '../fixtures/modules';

const OWN =
  '{ supplierOrders(first: 5) { nodes { id producerId weighedAtHub lines { parts { id weighings { scaleG } } } } } }';
const PREPARE = `mutation ($id: ID!, $parts: [PreparedPartInput!]!) { prepareSupplierOrder(supplierOrderId: $id, parts: $parts) { id } }`;
const AT_HUB = `mutation ($o: ID!, $value: JSON!) {
  setSetting(module: "traceability", key: "weighedAtHub", value: $value, organisationId: $o) { __typename } }`;
const MISSING = `{ hubWeighings(day: "${DAY}") { producerName parts toCome waiting weighed left } }`;
const THERE = `{ partsToWeigh(day: "${DAY}") { productName isThere isAgreed isWeighedHere netMassG weighings { scaleG } } }`;
const WEIGH = `mutation ($id: ID!, $parts: [ScaleReadingInput!]!) { weighAgain(id: $id, day: "${DAY}", parts: $parts) { allocationId } }`;
const ORDER = `query ($id: ID!) { order(id: $id) { deliveredCents deliveredLines { netMassG isEstimate } movements { kind isEstimate } } }`;
const GATHERED = { from: `${DAY}T03:00:00.000Z`, to: `${DAY}T03:10:00.000Z` };
const LANGUAGE = 'mutation { chooseLetterLanguage(language: "en") { language } }';

/** Lamb of somebody without a screen, ham of a farm that weighs itself: both agreed to be weighed at the hub. €20 a kilogram. */
describe('a hub that has to weigh', () => {
  let world: World;
  let market: Market;
  let [shepherd, farm, hub, inn]: Trader[] = [];
  let orderId: string;
  let [lamb, ham]: { order: string; part: string }[] = [];

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: PLUGINS });
    await world.startWorker();
    market = await Market.open(world);
    [shepherd, farm] = [await market.producer('Bergerie sans écran'), await market.producer('Ferme du Bois')];
    [hub, inn] = [await market.hub('Plateforme'), await market.buyer('Auberge')];
    await world.rows('delete from membership where organisation_id = $1', [shepherd.id]);
    await world.rows(`update participation set email = 'Berger@Test.Example' where id = $1`, [shepherd.id]);
    const goods = { pricing: 'kg', nominalMassG: 2000, unitPrice: '20.00' } as const;
    const lines = [
      { offerId: await market.offer(shepherd, { name: 'Gigot', ...goods }), quantity: 2 },
      { offerId: await market.offer(farm, { name: 'Jambon', ...goods }), quantity: 1 },
    ];
    const sessionId = await market.session();
    orderId = await market.order(inn, sessionId, lines);
    await market.close(sessionId);
    [lamb, ham] = [await asked(shepherd), await asked(farm)];
  });
  afterAll(() => world.close());

  async function asked({ id }: Trader) {
    const { nodes } = (await market.administrator.get(OWN)).supplierOrders;
    const own = nodes.find(({ producerId }: { producerId: string }) => producerId === id);
    return { order: own.id as string, part: own.lines[0].parts[0].id as string };
  }
  const prepared = ({ order, part }: { order: string; part: string }, count: number, netMassG: number | null) => ({
    id: order,
    parts: [{ allocationId: part, count, netMassG }],
  });
  const missing = async () => (await hub!.actor.get(MISSING)).hubWeighings;
  const weigh = (of: { part: string }, netMassG: number) =>
    hub!.actor.get(WEIGH, { id: uuid(), parts: [{ allocationId: of.part, netMassG }] });
  const emailOf = async ({ settings }: Trader['actor']) =>
    (
      await world.rows('select email from identity.person p join membership m on m.person_id = p.id where m.id = $1', [
        settings.membershipId,
      ])
    )[0].email as string;

  it('gets no weight from a producer without scales, unless it is agreed that it weighs', async () => {
    const nothing = prepared(lamb!, 2, null);
    expect(await hub!.actor.refusal(PREPARE, nothing)).toBe('traceability.mass-missing');
    for (const { id } of [shepherd!, farm!]) await market.administrator.get(AT_HUB, { o: id, value: true });
    expect(await missing()).toEqual([]);
    await hub!.actor.get(PREPARE, nothing);
    await hub!.actor.get(PREPARE, nothing);
    await farm!.actor.get(PREPARE, prepared(ham!, 1, 2_050));
    const { nodes } = (await farm!.actor.get(OWN)).supplierOrders;
    expect(nodes).toMatchObject([{ weighedAtHub: true, lines: [{ parts: [{ weighings: [{ scaleG: 2_050 }] }] }] }]);
  });

  it('says whom it waits for, what is there and not weighed, and nothing to others', async () => {
    const of = (producerName: string, step: string) => ({
      ...{ producerName, parts: 1, toCome: 0, waiting: 0, weighed: 0, left: 0 },
      [step]: 1,
    });
    expect(await missing()).toEqual([of('Bergerie sans écran', 'toCome'), of('Ferme du Bois', 'toCome')]);
    const { collect } = await hands(world);
    const at = new Date(`${DAY}T02:00:00Z`);
    for (const { order } of [lamb!, ham!])
      await collect({ supplierOrderId: order, toPartyId: hub!.id, at, callerId: uuid() });
    expect(await missing()).toEqual([of('Bergerie sans écran', 'waiting'), of('Ferme du Bois', 'waiting')]);
    expect(await farm!.actor.refusal(MISSING)).toBe('platform.not-allowed');
    const stranger = await world.member(world.neighbour, 'territory-administrator');
    expect((await stranger.get(MISSING)).hubWeighings).toEqual([]);
    await market.administrator.get(AT_HUB, { o: shepherd!.id, value: false });
    expect((await hub!.actor.get(THERE)).partsToWeigh).toMatchObject([
      { productName: 'Gigot', isAgreed: true, isWeighedHere: false, netMassG: 4_000, weighings: [] },
      { productName: 'Jambon', isAgreed: true, isWeighedHere: false, netMassG: 2_050 },
    ]);
  });

  it('tells a producer without an account by the address that it gave, once, what it found', async () => {
    await weigh(lamb!, 4_100);
    await weigh(lamb!, 3_900);
    await world.quiet();
    const [waiting] = await world.rows(
      `select payload, not_before from job_run where name = 'traceability.tell-hub-weighings'`,
    );
    expect(waiting).toEqual({ payload: GATHERED, not_before: new Date(`${DAY}T03:11:00Z`) });
    await farm!.actor.get(LANGUAGE);
    const app = await world.console();
    const tell = (period = GATHERED, territory = world.first) =>
      app.useCases.run(app.get(TellHubWeighings), world.call(territory, new Date(period.to)), period);
    await tell();
    await tell();
    await tell(GATHERED, world.neighbour);
    await world.quiet();
    const [letter, ...others] = await world.letters('berger@test.example');
    expect(others).toEqual([]);
    expect(letter!.subject).toBe('Pesées de la plateforme pour vendredi 10 juillet 2026');
    for (const said of ['Gigot : 3,9 kg, estimé à 4 kg', 'Auberge', 'La pesée de la plateforme est facturée.'])
      expect(letter!.text.replaceAll('\u00a0', ' ')).toContain(said);
    expect(await world.letters(await emailOf(farm!.actor))).toEqual([]);
    expect(await world.letters(await emailOf(inn!.actor))).not.toContainEqual(
      expect.objectContaining({ subject: letter!.subject }),
    );
  });

  it('what it forgot leaves as an estimate, and every document says so', async () => {
    const { deliver } = await hands(world);
    await deliver({ orderId, at: new Date(`${DAY}T06:30:00Z`), callerId: uuid() });
    const { order } = await inn!.actor.get(ORDER, { id: orderId });
    expect(order.deliveredCents).toBe(7_800 + 4_100);
    const delivered: { netMassG: number; isEstimate: boolean }[] = order.deliveredLines;
    expect(delivered.toSorted((a, b) => a.netMassG - b.netMassG)).toEqual([
      { netMassG: 2_050, isEstimate: true },
      { netMassG: 3_900, isEstimate: false },
    ]);
    const estimates = order.movements.filter(({ isEstimate }: { isEstimate: boolean }) => isEstimate);
    expect(estimates.map(({ kind }: { kind: string }) => kind)).toEqual(['prepared', 'delivered']);
    expect(await missing()).toMatchObject([
      { producerName: 'Ferme du Bois', left: 1, waiting: 0 },
      { producerName: 'Bergerie sans écran', weighed: 1 },
    ]);
    expect((await hub!.actor.get(THERE)).partsToWeigh).toMatchObject([
      { productName: 'Jambon', isThere: false, isWeighedHere: false },
      { productName: 'Gigot', isThere: false, isWeighedHere: true },
    ]);
  });

  it('what is agreed afterwards changes no document of what was delivered', async () => {
    await market.administrator.get(AT_HUB, { o: farm!.id, value: false });
    const { order } = await inn!.actor.get(ORDER, { id: orderId });
    expect(order.deliveredLines).toContainEqual({ netMassG: 2_050, isEstimate: true });
  });
});
