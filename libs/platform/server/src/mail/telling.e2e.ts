import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NO_SETTINGS, defineLetterKind, defineManifest, defineRefusals } from '@maillon/platform/contract';
import { World, type TestActor, type TestTerritory } from '@maillon/platform/testing';
import { SendDigests } from '../application/send-digests.use-case';
import { defineServerModule } from '../modules/server-module';
import { platformModule } from '../platform.module';
import { Addressees } from './addressees';
import { Tell } from './tell';

// Real: PostgreSQL, the queue, the worker, GraphQL. Made up: a module that has news for drivers.
const newsKind = defineLetterKind({
  name: 'news.weather',
  title: { fr: 'Météo', en: 'Weather' },
  when: { fr: 'Quand le temps change.', en: 'When the weather changes.' },
  roles: ['driver'],
  times: ['at-once', 'digest', 'never'],
  ifUnsure: 'leave',
});
const alarmKind = defineLetterKind({
  ...newsKind,
  name: 'news.alarm',
  title: { fr: 'Alerte', en: 'Alarm' },
  times: ['at-once', 'digest'],
  necessary: { fr: 'Il y va de votre sécurité.', en: 'Your safety is at stake.' },
});
const newsModule = defineServerModule({
  manifest: defineManifest({
    id: 'news',
    layer: 'core',
    version: '0.1.0',
    title: { fr: 'Nouvelles', en: 'News' },
    summary: { fr: 'Nouvelles.', en: 'News.' },
    needs: ['platform'],
    settings: NO_SETTINGS,
    permissions: {},
    refusals: defineRefusals('news', {}),
    emits: [],
    listens: [],
    jobs: [],
    letters: [newsKind, alarmKind],
  }),
  rules: () => undefined,
});

const MINE = '{ myLetters { language kinds { kind title time times necessary } } }';
const CHOOSE =
  'mutation ($kind: ID!, $time: String!) { chooseLetter(kind: $kind, time: $time) { kinds { kind time } } }';
const LANGUAGE = 'mutation ($language: String!) { chooseLetterLanguage(language: $language) { language } }';
const HOUR = 'mutation ($hour: Int!) { chooseDigestHour(hour: $hour) { digestHour } }';
const NOON = new Date('2026-07-09T10:00:00Z');
const MORNING = new Date('2026-07-10T05:00:00Z');

describe('people are told', () => {
  let world: World;
  let driver: TestActor;
  let english: TestActor;
  let driverEmail: string;
  let englishEmail: string;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, newsModule] });
    world.at = NOON;
    driver = await world.member(world.first, 'driver', null, 'Léa');
    english = await world.member(world.first, 'driver', null, 'Jo');
    await world.member(world.neighbour, 'driver', null, 'Voisine');
    [driverEmail, englishEmail] = [await emailOf(driver), await emailOf(english)];
    await english.get(LANGUAGE, { language: 'en' });
    await world.startWorker();
  });
  afterAll(() => world.close());

  async function emailOf({ settings }: TestActor): Promise<string> {
    const [row] = await world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    return row.email;
  }
  async function tell(cause: string, { kind = newsKind, territory = world.first, about = cause } = {}): Promise<void> {
    const app = await world.console();
    await app.useCases.write({ name: 'news.tell', permission: null }, world.call(territory), async (work) => {
      const to = await app.get(Addressees).ofTerritory(work, kind.roles);
      const letter = ({ locale }: { locale: string }) => ({
        subject: locale === 'fr' ? `Il pleut ${cause}` : `It rains ${cause}`,
        heading: 'x',
        paragraphs: ['Temps'],
        action: { label: 'x', url: 'https://maillon.example/portal/meteo' },
      });
      const id = /^[0-9a-f-]{36}$/.test(about) ? { about } : {};
      return { output: await app.get(Tell).people(work, { kind, cause, letter, ...id }, to), summary: null };
    });
  }
  async function morning(territory: TestTerritory = world.first, hour?: number) {
    const app = await world.console();
    return app.useCases.run(app.get(SendDigests), world.call(territory, MORNING), hour === undefined ? {} : { hour });
  }
  const subjects = async (to: string) => (await world.letters(to)).map(({ subject }) => subject);
  const waiting = () => world.rows('select kind, line from digest_line');
  const choose = (time: string, kind = 'news.weather', actor = driver) => actor.get(CHOOSE, { kind, time });

  it('at once and once, each in their language, and nobody next door', async () => {
    await tell('1');
    await tell('1');
    expect(await subjects(driverEmail)).toEqual(['Il pleut 1']);
    expect(await subjects(englishEmail)).toEqual(['It rains 1']);
    expect((await world.letters(driverEmail))[0]!.text).toContain('Vous choisissez ce que vous recevez');
    expect(await world.rows('select distinct territory_id from mail')).toEqual([{ territory_id: world.first.id }]);
  });

  it('in the morning, when they chose so: one letter with all that waits, once', async () => {
    await choose('digest');
    await tell('2');
    await tell('2');
    await tell('3', { kind: alarmKind });
    await choose('digest', 'news.alarm');
    await tell('4', { kind: alarmKind });
    expect(await subjects(driverEmail)).toEqual(['Il pleut 1', 'Il pleut 3']);
    const runs = await world.rows(
      `select payload, not_before from job_run where name = 'platform.send-digests' and state = 'queued'`,
    );
    expect(runs).toEqual([{ payload: { day: '2026-07-10' }, not_before: MORNING }]);
    expect(await morning(world.neighbour)).toEqual({ letters: 0 });
    expect(await morning()).toEqual({ letters: 1 });
    expect(await morning()).toEqual({ letters: 0 });
    const letter = (await world.letters(driverEmail)).at(-1)!;
    expect(letter.subject).toBe('Votre point du matin : 2 nouvelles');
    for (const said of ['Météo', '- Il pleut 2', 'Alerte', '- Il pleut 4', 'https://maillon.example/portal/meteo'])
      expect(letter.text).toContain(said);
    expect(letter.html).toContain('Il pleut 4');
    expect(await waiting()).toEqual([]);
  });

  it('at the hour that they choose: what waits already too, and nobody else’s', async () => {
    const at = (hour: number, actor = driver) => actor.get(HOUR, { hour });
    expect((await driver.get('{ myLetters { digestHour } }')).myLetters.digestHour).toBe(7);
    await choose('digest', 'news.weather', english);
    await tell('evening');
    expect((await at(18)).chooseDigestHour.digestHour).toBe(18);
    expect(await morning()).toEqual({ letters: 1 });
    expect(await subjects(driverEmail)).not.toContain('Votre point du matin : 1 nouvelle');
    const runs = await world.rows(
      `select payload, not_before from job_run where name = 'platform.send-digests' and payload ? 'hour'`,
    );
    expect(runs).toEqual([{ payload: { day: '2026-07-09', hour: 18 }, not_before: new Date('2026-07-09T16:00:00Z') }]);
    expect(await morning(world.first, 17)).toEqual({ letters: 0 });
    expect(await morning(world.first, 18)).toEqual({ letters: 1 });
    expect(await subjects(driverEmail)).toContain('Votre point du matin : 1 nouvelle');
    expect(await driver.refusal(HOUR, { hour: 24 })).toBe('platform.input-invalid');
    await world.rows(`delete from job_run where payload ? 'hour'`);
    await at(7);
    await choose('at-once', 'news.weather', english);
  });

  it('on the morning after, when the digest of the day has begun', async () => {
    await world.rows(`update job_run set state = 'running' where name = 'platform.send-digests'`);
    await tell('5');
    const days = await world.rows(
      `select payload->>'day' as day from job_run where name = 'platform.send-digests' order by 1`,
    );
    expect(days).toEqual([{ day: '2026-07-10' }, { day: '2026-07-11' }]);
    await world.rows(`update job_run set state = 'done' where name = 'platform.send-digests' and state = 'running'`);
  });

  it('not at all, once they chose so: what waited is forgotten', async () => {
    await choose('never');
    expect(await waiting()).toEqual([]);
    await tell('6');
    expect(await subjects(driverEmail)).not.toContain('Il pleut 6');
    expect(await subjects(englishEmail)).toContain('It rains 6');
    expect(await morning()).toEqual({ letters: 0 });
  });

  it('of what they must know, whatever they wish', async () => {
    const refused = (kind: string, time: string, actor = driver) => actor.refusal(CHOOSE, { kind, time });
    const before = await driver.get(MINE);
    expect(await refused('news.alarm', 'never')).toBe('platform.letter-necessary');
    expect(await refused('news.nothing', 'never')).toBe('platform.letter-unknown');
    expect(await refused('platform.morning-digest', 'never')).toBe('platform.letter-unknown');
    expect(await refused('news.weather', 'tomorrow')).toBe('platform.input-invalid');
    const other = await world.member(world.first, 'cci-analyst');
    expect(await refused('news.weather', 'never', other)).toBe('platform.letter-unknown');
    expect((await other.get(MINE)).myLetters.kinds).toEqual([]);
    expect(await driver.refusal(LANGUAGE, { language: 'de' })).toBe('platform.input-invalid');
    expect(await driver.get(MINE)).toEqual(before);
    expect(before.myLetters).toEqual({
      language: 'fr',
      kinds: [
        { kind: 'news.weather', title: 'Météo', time: 'never', times: ['at-once', 'digest', 'never'], necessary: null },
        {
          kind: 'news.alarm',
          title: 'Alerte',
          time: 'digest',
          times: ['at-once', 'digest'],
          necessary: 'Il y va de votre sécurité.',
        },
      ],
    });
  });

  it('by choices of their own: those of one person and territory bind nobody else', async () => {
    expect((await english.get(MINE)).myLetters.kinds[0].time).toBe('at-once');
    expect((await english.get(MINE)).myLetters.language).toBe('en');
    const rows = await world.rows('select distinct territory_id from letter_choice');
    expect(rows).toEqual([{ territory_id: world.first.id }]);
  });

  it('no more, once they left: what waited for them is forgotten with the next morning', async () => {
    await choose('digest');
    await tell('7');
    await world.rows('delete from membership where id = $1', [driver.settings.membershipId]);
    expect(await morning()).toEqual({ letters: 0 });
    expect(await waiting()).toEqual([]);
  });
});
