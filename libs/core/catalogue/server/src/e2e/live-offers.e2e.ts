import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LiveEar, type TestActor } from '@maillon/platform/testing';
import { Market, SIRETS } from './market';

const KIND = 'catalogue.offer';
const DECLARE = 'mutation ($id: ID!, $n: Int!) { declareOffer(offerId: $id, declared: $n) { available } }';

describe('offers, followed while they change', () => {
  let market: Market;
  let chef: TestActor;
  let producer: TestActor;
  let offer: string;
  const ears: LiveEar[] = [];

  const listen = async (who: TestActor, after?: string) => {
    const ear = await LiveEar.open(who, after);
    ears.push(ear);
    if (ear.status === 200) await ear.until(({ events }) => events.length > 0);
    return ear;
  };
  const declare = (n: number) => producer.get(DECLARE, { id: offer, n });

  beforeAll(async () => {
    market = await Market.open();
    const { first } = market.world;
    const farm = await market.organisation(first, 'producer', 'Ferme A', SIRETS[0]);
    producer = await market.member(first, 'producer', farm);
    chef = await market.member(first, 'restaurateur', await market.organisation(first, 'buyer', 'Chez B', SIRETS[1]));
    offer = await market.offer(first, { siret: SIRETS[0] });
  });
  afterEach(async () => {
    ears.splice(0).forEach((ear) => ear.close());
    await settle();
  });
  afterAll(() => market.close());

  /** Until the server has seen that everybody hung up. */
  const settle = async () => {
    for (let left = 200; left > 0 && (await tabs()) > 0; left -= 1) await new Promise((done) => setTimeout(done, 10));
  };
  const tabs = async () =>
    Number(/^maillon_live_tabs (\d+)/m.exec(await (await fetch(`${market.world.api.url}/metrics`)).text())?.[1]);

  it('tells what is left, and once for what changed together', async () => {
    const ear = await listen(chef);
    await market.world.rows(`update offer set declared = declared + 1 where id = $1`, [offer]);
    await declare(7);
    await ear.until(() => ear.facts(KIND).at(-1)?.available === 7);
    expect(ear.facts(KIND).at(-1)).toMatchObject({ id: offer, state: 'open', available: 7 });
    expect(ear.of('news').length).toBeLessThanOrEqual(2);
  });

  it('tells at most once a second, and the last of many changes', async () => {
    const ear = await listen(chef);
    const begun = Date.now();
    for (let n = 20; n < 40; n += 1) await declare(n);
    await ear.until(() => ear.facts(KIND).at(-1)?.available === 39);
    expect(ear.of('news').length).toBeLessThanOrEqual(1 + Math.ceil((Date.now() - begun) / 1_000));
  });

  it('says that a price changed, and nothing of units that were only allocated', async () => {
    await market.world.rows('update offer set reserved = 2 where id = $1', [offer]);
    const ear = await listen(chef);
    await market.world.rows('update offer set reserved = 1, allocated = 1 where id = $1', [offer]);
    await market.world.rows(
      'update price set unit_price = 9 where unit_id = (select unit_id from offer where id = $1)',
      [offer],
    );
    await ear.until(() => ear.facts(KIND).length > 0);
    expect(ear.facts(KIND)).toEqual([expect.objectContaining({ id: offer, note: 'card' })]);
    expect(ear.of('news')).toHaveLength(1);
    await market.world.rows('update offer set reserved = 0, allocated = 0 where id = $1', [offer]);
  });

  it('is silent in a neighbouring territory, and for a role that does not read the market', async () => {
    const { first, neighbour } = market.world;
    const others = await market.organisation(neighbour, 'buyer', 'Chez N', SIRETS[2]);
    const neighbouring = await listen(await market.member(neighbour, 'restaurateur', others));
    const driver = await listen(await market.member(first, 'driver'));
    const ear = await listen(chef);
    await declare(11);
    await ear.until(() => ear.facts(KIND).at(-1)?.available === 11);
    expect([neighbouring.of('news'), driver.of('news')]).toEqual([[], []]);
  });

  it('refuses strangers, borrowed memberships and a fifth screen', async () => {
    const stranger = await listen(market.world.stranger(chef.membershipId));
    const other = await market.member(market.world.neighbour, 'driver');
    const borrowed = await listen(market.world.actor(other.settings.cookie, chef.membershipId));
    const opened = [await listen(chef), await listen(chef), await listen(chef), await listen(chef)];
    const fifth = await listen(chef);
    expect([stranger, borrowed, ...opened, fifth].map(({ status }) => status)).toEqual([
      401, 403, 200, 200, 200, 200, 429,
    ]);
    expect(fifth.events[0]!.data.refusal).toBe('platform.too-many-tabs');
  });

  it('forgets a page that was left before it was answered: the next ones are heard', async () => {
    for (let page = 0; page < 12; page += 1) await leftAtOnce(chef);
    await new Promise((done) => setTimeout(done, 500));
    expect([await tabs(), (await listen(chef)).status]).toEqual([0, 200]);
  });

  it('gives what was missed to a screen that comes back, and has one that comes from too long ago read again', async () => {
    const ear = await listen(chef);
    await declare(12);
    await ear.until(() => ear.facts(KIND).at(-1)?.available === 12);
    const { position } = ear;
    ear.close();
    await declare(3);
    const back = await listen(chef, position);
    await back.until(() => back.facts(KIND).at(-1)?.available === 3);
    const old = await listen(chef, '1');
    expect([back.events[0]!.event, old.events[0]!.event]).toEqual(['hello', 'stale']);
  });

  it('has everybody read again after the database hung up', async () => {
    const ear = await listen(chef);
    await market.world.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'maillon-live' and datname = current_database()`,
    );
    await ear.until(() => ear.of('stale').length === 1);
    await declare(21);
    await ear.until(() => ear.facts(KIND).at(-1)?.available === 21);
  });

  it('cuts off whoever left the territory, and whoever signed out, at once', async () => {
    const { first } = market.world;
    const buyer = await market.organisation(first, 'buyer', 'Chez P', SIRETS[3]);
    const [leaving, signingOut] = [
      await market.member(first, 'restaurateur', buyer),
      await market.member(first, 'restaurateur', buyer),
    ];
    const [left, out, stays] = [await listen(leaving), await listen(signingOut), await listen(chef)];
    await market.world.rows('delete from membership where id = $1', [leaving.membershipId]);
    await market.world.rows(
      'delete from identity.session where person_id = (select person_id from membership where id = $1)',
      [signingOut.membershipId],
    );
    await left.until(({ ended }) => ended);
    await out.until(({ ended }) => ended);
    expect([left, out].map(({ events }) => events.at(-1)?.event)).toEqual(['over', 'over']);
    expect(stays.ended).toBe(false);
    expect((await listen(leaving)).status).toBe(403);
    expect((await listen(signingOut)).status).toBe(401);
  });
});

/** A page that asks to follow, and is gone before anybody has looked up who asks. */
function leftAtOnce({ settings: { url, cookie, membershipId } }: TestActor): Promise<void> {
  const { hostname, port, host } = new URL(url);
  return new Promise((gone) => {
    const wire = connect(Number(port), hostname, () =>
      wire.write(
        `GET /api/live?membership=${membershipId} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n\r\n`,
        () => wire.destroy(),
      ),
    );
    wire.on('close', () => gone());
  });
}
