import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EndOverweight } from '@maillon/core/orders/server';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { hands } from '../fixtures/hands';
import { DAY, Market, type Trader } from '../fixtures/market';
import { MODULES, PLUGINS } from '../fixtures/modules';

const OWN = '{ supplierOrders { nodes { id lines { parts { id buyerName quantity ceilingMassG } } } } }';
const PREPARE = `mutation ($id: ID!, $parts: [PreparedPartInput!]!) { prepareSupplierOrder(supplierOrderId: $id, parts: $parts) { id state } }`;
const ORDER =
  'query ($id: ID!) { order(id: $id) { estimateCents ceilingCents deliveredCents lines { ceilingCents } } }';
const ASKED = '{ overweights { id state count netMassG ceilingMassG weighedCents ceilingCents orderReference } }';
const ANSWER = 'mutation ($id: ID!, $accept: Boolean!) { answerOverweight(id: $id, accept: $accept) { id state } }';
const CHECKS = `query { ledgerChecks(day: "${DAY}") { ok } }`;

const EVENING = new Date('2026-07-09T21:30:00Z');

/** Three buyers of lamb at €20 a kilogram, two kilograms expected, ten per cent more at most: 2.2 kg, €44. */
describe('what weighs more than was expected', () => {
  let world: World;
  let market: Market;
  let butcher: Trader;
  let hub: Trader;
  let [inn, bar, bistro]: Trader[] = [];
  let orders: string[];
  let supplierOrderId: string;
  let parts: { id: string; buyerName: string; ceilingMassG: number }[];

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: PLUGINS });
    await world.startWorker();
    market = await Market.open(world);
    [butcher, hub] = [await market.producer('Boucherie Lefèvre'), await market.hub('Plateforme')];
    [inn, bar, bistro] = [await market.buyer('Auberge'), await market.buyer('Bar'), await market.buyer('Bistro')];
    const lamb = await market.offer(butcher, { name: 'Gigot', pricing: 'kg', nominalMassG: 2000, unitPrice: '20.00' });
    const sessionId = await market.session();
    orders = [];
    for (const buyer of [inn!, bar!, bistro!])
      orders.push(await market.order(buyer, sessionId, [{ offerId: lamb, quantity: 1 }]));
    await market.close(sessionId);
    const [own] = (await butcher.actor.get(OWN)).supplierOrders.nodes;
    [supplierOrderId, parts] = [own.id, own.lines[0].parts];
  });
  afterAll(() => world.close());

  const asked = async (buyer: Trader) => (await buyer.actor.get(ASKED)).overweights;
  const order = async (index: number, buyer: Trader) => (await buyer.actor.get(ORDER, { id: orders[index] })).order;

  it('is said beforehand: an estimate and a ceiling, to the producer too', async () => {
    expect(await order(0, inn!)).toMatchObject({
      ...{ estimateCents: 4_000, ceilingCents: 4_400, deliveredCents: null },
      lines: [{ ceilingCents: 4_400 }],
    });
    expect(parts.map(({ ceilingMassG }) => ceilingMassG)).toEqual([2_200, 2_200, 2_200]);
  });

  it('is asked once of each buyer whose part is above the ceiling, and of nobody else', async () => {
    world.at = EVENING;
    const weights: Record<string, number> = { Auberge: 2_300, Bar: 2_300, Bistro: 2_200 };
    const given = parts.map(({ id, buyerName }) => ({ allocationId: id, count: 1, netMassG: weights[buyerName] }));
    for (let time = 0; time < 2; time++)
      expect(await butcher.actor.refusal(PREPARE, { id: supplierOrderId, parts: given })).toBe(null);
    expect(await asked(inn!)).toMatchObject([
      { state: 'open', count: 1, netMassG: 2_300, ceilingMassG: 2_200, weighedCents: 4_600, ceilingCents: 4_400 },
    ]);
    expect(await asked(bistro!)).toEqual([]);
    expect(await market.administrator.get(ASKED)).toMatchObject({ overweights: [{}, {}] });
    await world.quiet();
    const told = await world.rows(`select count(*)::int as n from mail where subject like 'Gigot%plus lourd%'`);
    expect(told).toEqual([{ n: 2 }]);
  });

  it('is answered by the link of its letter, without signing in, and opens nothing else', async () => {
    const [{ email }] = await world.rows(
      'select p.email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [inn!.actor.settings.membershipId],
    );
    const { text } = (await world.letters(email)).at(-1)!;
    const path = new URL(/https?:\/\/\S+\/api\/un-geste\/poids\/\S+/.exec(text)![0]).pathname;
    const page = (at: string, answer?: string) =>
      fetch(new URL(at, world.api.url), {
        redirect: 'manual',
        headers: { 'x-maillon-at': world.at!.toISOString(), 'accept-language': 'fr' },
        ...(answer ? { method: 'POST', body: new URLSearchParams({ reponse: answer }) } : {}),
      });
    const shown = (await (await page(path)).text()).replaceAll(/\s/g, ' ');
    expect(shown).toMatch(/a pesé 2,3 kg[^]*Prendre le poids réel, 46,00 €[^]*Payer le plafond, 44,00 €/);
    const other = path.replace(world.first.id, world.neighbour.id);
    for (const wrong of [other, path.replace('/poids/', '/changement/'), path.slice(0, -3)])
      expect((await page(wrong, 'oui')).status).toBe(404);
    expect((await page(path, 'peut-être')).status).toBe(409);
    expect(await asked(inn!)).toMatchObject([{ state: 'open' }]);
    for (let time = 0; time < 2; time++) expect((await page(path, 'oui')).status).toBe(303);
    expect(await asked(inn!)).toMatchObject([{ state: 'accepted' }]);
    expect(await asked(bar!)).toMatchObject([{ state: 'open' }]);
    expect((await page(path, 'non')).status).toBe(409);
  });

  it('is answered by its buyer alone, once', async () => {
    const [{ id }] = await asked(inn!);
    const stranger = await world.member(world.neighbour, 'territory-administrator');
    expect(await bar!.actor.refusal(ANSWER, { id, accept: true })).toBe('platform.not-allowed');
    expect(await butcher.actor.refusal(ANSWER, { id, accept: true })).toBe('platform.not-allowed');
    expect(await stranger.refusal(ANSWER, { id, accept: true })).toBe('platform.not-found');
    for (let time = 0; time < 2; time++)
      expect((await inn!.actor.get(ANSWER, { id, accept: true })).answerOverweight.state).toBe('accepted');
    expect(await inn!.actor.refusal(ANSWER, { id, accept: false })).toBe('orders.overweight-over');
    expect(await order(0, inn!)).toMatchObject({ ceilingCents: 4_600 });
  });

  it('lapses when nobody answers, whenever the job runs, however often, and on two workers at once', async () => {
    const [{ id }] = await asked(bar!);
    const app = await world.console();
    const end = (at: Date) =>
      app.useCases.run(app.get(EndOverweight), world.call(world.first, at), { overweightId: id });
    await end(EVENING);
    expect(await asked(bar!)).toMatchObject([{ state: 'open' }]);
    await Promise.all([1, 2].map(() => end(new Date(`${DAY}T06:00:00Z`))));
    await end(new Date(`${DAY}T06:00:00Z`));
    expect(await asked(bar!)).toMatchObject([{ state: 'lapsed' }]);
    world.at = new Date(`${DAY}T06:00:00Z`);
    expect(await bar!.actor.refusal(ANSWER, { id, accept: true })).toBe('orders.overweight-over');
  });

  it('is charged as accepted, at the ceiling, or as it was weighed', async () => {
    const { collect, deliver } = await hands(world);
    const at = new Date(`${DAY}T06:30:00Z`);
    await collect({ supplierOrderId, toPartyId: hub.id, at, callerId: uuid() });
    for (const orderId of orders) await deliver({ orderId, at, callerId: uuid() });
    const charged = [await order(0, inn!), await order(1, bar!), await order(2, bistro!)];
    expect(charged.map(({ deliveredCents }) => deliveredCents)).toEqual([4_600, 4_400, 4_400]);
    const { ledgerChecks } = await market.administrator.get(CHECKS);
    expect(ledgerChecks.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
  });
});
