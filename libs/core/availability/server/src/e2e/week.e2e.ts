import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { ProposeWeek } from '../application/propose-week.use-case';
import { Farm, NOON, WEEK, linkIn, type Party } from './farm';

const LINE = 'id productName day lastDay proposed answered source taken';
const WEEK_OF = `query ($p: ID, $w: Date) { producerWeek(producerId: $p, week: $w) { week lines { ${LINE} } units { unitId usual } rhythm { weekday hour channel } } }`;
const USUAL = `mutation ($u: ID!, $q: [Int!]) { saveWeekPattern(unitId: $u, usual: $q) { lines { ${LINE} } } }`;
const EXCEPT = `mutation ($u: ID!, $d: Date!, $q: Int) { setWeekException(unitId: $u, day: $d, quantity: $q) { lines { ${LINE} } } }`;
const RHYTHM =
  'mutation ($p: ID, $c: String!) { setWeekRhythm(producerId: $p, weekday: 5, hour: 18, channel: $c) { rhythm { channel } } }';
const CONFIRM = `mutation ($p: ID, $w: Date!, $a: [WeekAnswerInput!]!) { confirmWeek(producerId: $p, week: $w, answers: $a) { lines { ${LINE} } } }`;

interface Line {
  readonly id: string;
  readonly day: string;
  readonly proposed: number;
  readonly answered: number | null;
}

// Real: HTTP, GraphQL, the pages, PostgreSQL, the queue.
describe('the week of a producer', () => {
  let farm: Farm;
  let paul: Party;
  let other: Party;
  let hub: TestActor;
  let unit: string;
  beforeAll(async () => {
    farm = await Farm.open();
    await farm.world.startWorker();
    paul = await farm.party('producer', 'Ferme de Paul', farm.world.first, '06 12 34 56 78');
    other = await farm.party('producer', 'Ferme de Zoé');
    hub = await farm.world.member(farm.world.first, 'hub-operator');
    unit = await farm.unit(paul.id, 'Navet');
  });
  afterAll(() => farm.world.close());

  const offers = () =>
    farm.world.rows(
      `select id, available_from as "from", declared, declared_source as source from offer where producer_id = $1 and state = 'open' order by available_from`,
      [paul.id],
    );
  const lines = async (): Promise<Line[]> => (await paul.actor.get(WEEK_OF)).producerWeek.lines;
  const propose = async () => {
    const app = await farm.world.console();
    const input = { producerId: paul.id, week: WEEK };
    return app.useCases.run(app.get(ProposeWeek), farm.world.call(farm.world.first), input);
  };

  it('is proposed by its usual quantities and exceptions', async () => {
    await paul.actor.get(USUAL, { u: unit, q: [0, 20, 0, 0, 30, 0, 0] });
    await paul.actor.get(EXCEPT, { u: unit, d: '2026-07-18', q: 5 });
    expect((await lines()).map(({ day, proposed }) => [day, proposed])).toEqual([
      ['2026-07-14', 20],
      ['2026-07-17', 30],
      ['2026-07-18', 5],
    ]);
    expect(await offers()).toEqual([]);
  });

  it.each([
    ['six days', [1, 2, 3, 4, 5, 6]],
    ['less than nothing', [0, 0, 0, 0, 0, 0, -1]],
  ])('%s are no usual week, and the one before stays', async (_, q) => {
    expect(await paul.actor.refusal(USUAL, { u: unit, q })).toBe('availability.week-days');
    expect((await paul.actor.get(WEEK_OF)).producerWeek.units).toEqual([
      { unitId: unit, usual: [0, 20, 0, 0, 30, 0, 0] },
    ]);
  });

  it('is the producer’s own: others neither see nor touch it', async () => {
    const neighbour = await farm.party('producer', 'Ferme d’à côté', farm.world.neighbour);
    expect(await other.actor.refusal(WEEK_OF, { p: paul.id })).toBe('platform.not-allowed');
    expect(await other.actor.refusal(USUAL, { u: unit, q: null })).toBe('platform.not-allowed');
    expect(await neighbour.actor.refusal(USUAL, { u: unit, q: null })).toBe('platform.not-found');
    const [line] = await lines();
    const a = [{ lineId: line!.id, quantity: 1 }];
    expect(await other.actor.refusal(CONFIRM, { w: WEEK, a })).toBe('platform.not-found');
    expect(await offers()).toEqual([]);
  });

  it('goes on sale by what is confirmed, and confirming again changes only what is said', async () => {
    const [tuesday] = await lines();
    await paul.actor.get(CONFIRM, { w: WEEK, a: [{ lineId: tuesday!.id, quantity: 18 }] });
    expect(await offers()).toMatchObject([{ declared: 18, source: 'proposal' }]);
    await paul.actor.get(CONFIRM, { w: WEEK, a: [{ lineId: tuesday!.id, quantity: 18 }] });
    await paul.actor.get(CONFIRM, { w: WEEK, a: [{ lineId: tuesday!.id, quantity: 16 }] });
    expect(await offers()).toMatchObject([{ declared: 16 }]);
  });

  it('a hub that confirms for the producer leaves the trace that it was by telephone', async () => {
    const [tuesday] = await lines();
    await hub.get(CONFIRM, { p: paul.id, w: WEEK, a: [{ lineId: tuesday!.id, quantity: 17 }] });
    expect(await offers()).toMatchObject([{ declared: 17, source: 'phone' }]);
    const [fact] = await farm.world.rows(
      'select source, by_person is not null as named from availability_entry order by number desc limit 1',
    );
    expect(fact).toEqual({ source: 'phone', named: true });
  });

  it('a week that is over takes no answer', async () => {
    const [line] = await lines();
    const a = [{ lineId: line!.id, quantity: 1 }];
    expect(await paul.actor.refusal(CONFIRM, { w: '2026-06-29', a })).toBe('availability.week-over');
  });

  describe('by a link', () => {
    let path: string;
    beforeAll(async () => {
      await paul.actor.get(RHYTHM, { c: 'email' });
      farm.world.at = new Date('2026-07-10T16:00:00Z');
      await Promise.all([propose(), propose()]);
      await propose();
      path = linkIn((await farm.letters(paul.actor)).at(-1)!.text);
    });
    afterAll(() => {
      farm.world.at = NOON;
    });

    it('is asked about once, at whatever times the job runs', async () => {
      const letters = await farm.letters(paul.actor);
      expect(letters.map(({ subject }) => subject)).toEqual([
        'Territoire AAA : votre semaine du lundi 13 juillet 2026, c’est bon ?',
      ]);
      const next = await farm.world.rows(
        `select payload -> 'payload' ->> 'week' as week from outbox where name = 'availability.propose-week' order by not_before desc limit 1`,
      );
      expect(next).toEqual([{ week: '2026-07-20' }]);
    });

    it('opens a small page that needs no script, and changes nothing by itself', async () => {
      const before = await offers();
      const response = await farm.page(path);
      const body = await response.text();
      expect([response.status, response.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
      expect(Buffer.byteLength(body)).toBeLessThan(20_000);
      for (const words of ['Tout bon', 'Moins', 'Plus de…', 'Ferme de Paul', 'Navet']) expect(body).toContain(words);
      expect(await offers()).toEqual(before);
    });

    it('all good puts everything on sale; the same button twice has no second effect', async () => {
      const response = await farm.page(path, { bon: '1' });
      expect([response.status, response.headers.get('location')]).toEqual([303, `${path}?vu=1`]);
      const put = await offers();
      expect(put.map(({ declared }) => declared)).toEqual([17, 30, 5]);
      const count = () => farm.world.rows('select count(*)::int as n from availability_entry');
      const facts = await count();
      await farm.page(path, { bon: '1' });
      expect([await offers(), await count()]).toEqual([put, facts]);
      expect(await (await farm.page(`${path}?vu=1`)).text()).toContain('C’est noté');
    });

    it('can be corrected, but not below what is ordered', async () => {
      const [tuesday] = await lines();
      expect((await farm.page(path, { [`q-${tuesday!.id}`]: '9' })).status).toBe(303);
      expect((await offers())[0]).toMatchObject({ declared: 9, source: 'one-tap' });
      await farm.world.rows('update offer set reserved = 4 where id = $1', [(await offers())[0].id]);
      const refused = await farm.page(path, { [`q-${tuesday!.id}`]: '3' });
      expect([refused.status, (await refused.text()).includes('4 unités sont déjà commandées')]).toEqual([409, true]);
      expect((await offers())[0]).toMatchObject({ declared: 9 });
    });

    it.each(['-1', 'x', '1e3'])('"%s" is no quantity, and nothing changes', async (quantity) => {
      const before = await offers();
      const [tuesday] = await lines();
      expect((await farm.page(path, { [`q-${tuesday!.id}`]: quantity })).status).toBe(409);
      expect(await offers()).toEqual(before);
    });

    it('opens nothing else: not a line of another producer, another kind, another territory, nor with a sign changed', async () => {
      const theirs = await farm.unit(other.id, 'Navet d’ailleurs');
      await other.actor.get(USUAL, { u: theirs, q: [5, 5, 5, 5, 5, 5, 5] });
      const line = (await other.actor.get(WEEK_OF, { w: WEEK })).producerWeek.lines[0];
      expect((await farm.page(path, { [`q-${line.id}`]: '5' })).status).toBe(409);
      const turned = [
        path.replace('/semaine/', '/question/'),
        path.replace(farm.world.first.id, farm.world.neighbour.id),
        `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`,
        path.slice(0, -10),
      ];
      for (const one of turned) expect((await farm.page(one)).status).toBe(404);
      const [{ n }] = await farm.world.rows('select count(*)::int as n from offer where producer_id = $1', [other.id]);
      expect(n).toBe(0);
    });

    it('has its time: once the week is over, neither shows nor takes anything', async () => {
      farm.world.at = new Date('2026-07-20T08:00:00Z');
      const before = await offers();
      const answers = await Promise.all([farm.page(path), farm.page(path, { bon: '1' })]);
      expect(answers.map(({ status }) => status)).toEqual([409, 409]);
      expect(await offers()).toEqual(before);
    });
  });

  it('a job that comes when the week is over tells nobody', async () => {
    farm.world.at = new Date('2026-08-20T08:00:00Z');
    const app = await farm.world.console();
    const late = { producerId: paul.id, week: '2026-08-03' };
    const before = (await farm.letters(paul.actor)).length;
    expect(await app.useCases.run(app.get(ProposeWeek), farm.world.call(farm.world.first), late)).toEqual({ lines: 0 });
    expect((await farm.letters(paul.actor)).length).toBe(before);
    farm.world.at = NOON;
  });

  it('goes by text message to whoever prefers that, to the mobile number that the farm gave', async () => {
    await paul.actor.get(RHYTHM, { c: 'sms' });
    const app = await farm.world.console();
    const input = { producerId: paul.id, week: '2026-07-20' };
    await app.useCases.run(app.get(ProposeWeek), farm.world.call(farm.world.first), input);
    const [text, ...others] = await farm.world.letters('+33612345678');
    expect(others).toEqual([]);
    const short = new URL(/https?:\S+/.exec(text!.text)![0]).pathname;
    expect(text!.text).toMatch(/^Votre semaine du lundi 20 juillet 2026, c'est bon \? Un geste : http\S+$/);
    expect(text!.text.length).toBeLessThanOrEqual(160);
    const opened = await farm.page(short);
    const page = await farm.page(opened.headers.get('location')!);
    expect([opened.status, page.status]).toEqual([302, 200]);
    expect(await page.text()).toContain('Ferme de Paul');
    const altered = short.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'));
    expect((await farm.page(altered)).status).toBe(404);
    expect(await farm.world.rows(`select sms_state, sms_body from mail where sms_to is not null`)).toEqual([
      { sms_state: 'sent', sms_body: null },
    ]);
  });
});
