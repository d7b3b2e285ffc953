import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Market } from './market';
import { Night } from './night';

const PREVIEW = `query ($p: ID, $f: Date!, $t: Date!) { closurePreview(producerId: $p, from: $f, to: $t) {
  offers examples touched { label fate count examples } } }`;
const CLOSE =
  'mutation ($id: ID!, $f: Date!, $t: Date!) { declareClosure(id: $id, from: $f, to: $t, reason: "Moisson") { id } }';
const OPEN = 'mutation ($id: ID!) { cancelClosure(id: $id) { id } }';
const CLOSURES = '{ closures { from to reason } }';
const MARKET = `query { offers(day: "${DAY}") { nodes { id } } }`;
const WITHDRAWAL = 'query ($o: ID!) { withdrawalPreview(offerId: $o) { fate count examples } }';
const PAUSE = 'mutation ($o: ID!) { pauseOffer(offerId: $o) { state } }';
const RESUME = 'mutation ($o: ID!) { resumeOffer(offerId: $o) { state } }';

// Real: HTTP, GraphQL, PostgreSQL, the worker that tells people.
describe('a producer who closes for some days', () => {
  let market: Market;
  let night: Night;
  let farmer: TestActor;
  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    night = await Night.fall(market);
    farmer = await market.world.member(market.world.first, 'producer', night.cast.farm, 'Paul');
  });

  const days = (from = DAY, to = DAY) => ({ f: from, t: to });
  const listed = async () => {
    const { nodes } = (await night.cast.louise.actor.get(MARKET)).offers;
    return nodes.map(({ id }: { id: string }) => id);
  };
  const emailOf = async ({ membershipId }: TestActor) => {
    const [row] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [membershipId],
    );
    return row.email as string;
  };

  it('reads first what it touches: offers, ordered lines and baskets; nothing changes by reading', async () => {
    const { louise, endive, leek } = night.cast;
    const order = await night.place(louise, { [endive]: 2, [leek]: 1 });
    const { closurePreview } = await farmer.get(PREVIEW, days());
    expect(closurePreview).toMatchObject({ offers: 2, touched: [{ fate: 'kept', count: 2 }] });
    expect(closurePreview.touched[0].examples[0]).toContain(`${order.reference} · Chez Louise`);
    expect((await farmer.get(PREVIEW, days('2026-07-11', '2026-07-12'))).closurePreview).toEqual({
      ...{ offers: 0, examples: [], touched: [] },
    });
    expect((await farmer.get(CLOSURES)).closures).toEqual([]);
    expect(await farmer.refusal(PREVIEW, { ...days(), p: night.cast.dairy })).toBe('platform.not-allowed');
  });

  it('sells nothing for these days, keeps what was ordered, and its buyers are told once', async () => {
    const { louise, marcel, endive, leek, butter } = night.cast;
    const order = await night.place(louise, { [endive]: 2 });
    const id = uuid();
    await farmer.get(CLOSE, { id, ...days() });
    await farmer.get(CLOSE, { id, ...days() });
    const seen = await listed();
    expect([endive, leek, butter].map((one) => seen.includes(one))).toEqual([false, false, true]);
    await expect(night.place(marcel, { [endive]: 1 })).rejects.toThrow('orders.offer-exhausted');
    expect(await night.order(louise, order.id)).toMatchObject({ state: 'placed', lines: [{ state: 'intention' }] });
    const letters = await market.world.letters(await emailOf(louise.actor));
    expect(letters.map(({ subject }) => subject)).toEqual(['Ferme de la Course ferme : vendredi 10 juillet 2026']);
    expect(letters[0]!.text).toContain('Moisson');
    expect(await market.world.letters(await emailOf(marcel.actor))).toEqual([]);
  });

  describe('while somebody orders', () => {
    const waiting = async (count: number) => {
      for (let seen = -1; seen < count; await new Promise((done) => setTimeout(done, 10))) {
        await market.world.rows('select pg_stat_clear_snapshot()');
        seen = (
          await market.world.rows(`select 1 from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`)
        ).length;
      }
    };
    /** Somebody is at one of the farm's offers for as long as that lasts. */
    async function whileHeld<T>(offerId: string, body: () => Promise<T>): Promise<T> {
      await market.world.rows('begin');
      await market.world.rows('select 1 from offer where id = $1 for no key update', [offerId]);
      return body().finally(() => market.world.rows('commit'));
    }

    it('sees the order that was placed while it was being declared: its buyer is told', async () => {
      const { louise, endive, leek } = night.cast;
      const closed = await whileHeld(endive, async () => {
        const closing = farmer.get(CLOSE, { id: uuid(), ...days() });
        await waiting(1);
        await night.place(louise, { [leek]: 2 });
        return { closing };
      });
      await closed.closing;
      const letters = await market.world.letters(await emailOf(louise.actor));
      expect(letters.map(({ subject }) => subject)).toEqual(['Ferme de la Course ferme : vendredi 10 juillet 2026']);
    });

    it('lets no order through that comes while it is declared', async () => {
      const { louise, endive, leek } = night.cast;
      const ends = await whileHeld(leek, async () => {
        const closing = farmer.get(CLOSE, { id: uuid(), ...days() });
        await waiting(1);
        const order = night.place(louise, { [endive]: 2 });
        await waiting(2);
        return Promise.resolve([closing, order] as const);
      });
      const [closing, order] = await Promise.allSettled(ends);
      expect(closing.status).toBe('fulfilled');
      expect(String((order as PromiseRejectedResult).reason)).toContain('orders.offer-exhausted');
      expect(await market.offers([endive])).toMatchObject([{ reserved: 0 }]);
    });
  });

  it('what is put on sale for a closed day stays closed, and all comes back when it opens after all', async () => {
    const { louise, farm, endive } = night.cast;
    const id = uuid();
    await farmer.get(CLOSE, { id, ...days(DAY, '2026-07-20') });
    const later = await market.offer(farm, { product: 'Chou', declared: 3 });
    expect((await listed()).filter((one: string) => one === later)).toEqual([]);
    await farmer.get(OPEN, { id });
    expect(await listed()).toEqual(expect.arrayContaining([later, endive]));
    await night.place(louise, { [endive]: 1 });
    expect(await farmer.refusal(OPEN, { id })).toBe('availability.closure-over');
  });

  it.each([
    ['a day gone by', '2026-07-01', '2026-07-10', 'availability.closure-days'],
    ['days in the wrong order', '2026-07-12', '2026-07-10', 'availability.closure-days'],
    ['days that are closed already', '2026-07-22', '2026-07-30', 'availability.closure-overlaps'],
  ])('%s are refused', async (_, from, to, code) => {
    await farmer.get(CLOSE, { id: uuid(), ...days('2026-07-20', '2026-07-24') });
    expect(await farmer.refusal(CLOSE, { id: uuid(), ...days(from, to) })).toBe(code);
    expect((await farmer.get(CLOSURES)).closures).toEqual([
      { from: '2026-07-20', to: '2026-07-24', reason: 'Moisson' },
    ]);
  });

  it('a withdrawal says beforehand what was ordered; a pause keeps it and comes back', async () => {
    const { louise, endive } = night.cast;
    await night.place(louise, { [endive]: 2 });
    const { withdrawalPreview } = await farmer.get(WITHDRAWAL, { o: endive });
    expect(withdrawalPreview).toMatchObject([{ fate: 'kept', count: 1 }]);
    await farmer.get(PAUSE, { o: endive });
    expect(await farmer.refusal(PAUSE, { o: endive })).toBe('catalogue.offer-paused-already');
    expect((await listed()).includes(endive)).toBe(false);
    await farmer.get(RESUME, { o: endive });
    expect(await farmer.refusal(RESUME, { o: endive })).toBe('catalogue.offer-open-already');
    expect((await listed()).includes(endive)).toBe(true);
    const neighbour = await market.world.member(market.world.neighbour, 'territory-administrator');
    for (const [ask, refusal] of [
      [WITHDRAWAL, 'platform.not-found'],
      [PAUSE, 'platform.not-found'],
    ] as const)
      expect(await neighbour.refusal(ask, { o: endive })).toBe(refusal);
  });
});
