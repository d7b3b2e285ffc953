import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NO_SETTINGS, defineLetterKind, defineManifest, defineRefusals } from '@maillon/platform/contract';
import { World, type TestActor } from '@maillon/platform/testing';
import { v4 as uuid } from 'uuid';
import type { JobHandle } from '../jobs/job-handler';
import { SendText } from '../jobs/send-text.job';
import { Addressees } from '../mail/addressees';
import { Tell, type Notice } from '../mail/tell';
import { defineServerModule } from '../modules/server-module';
import { platformModule } from '../platform.module';
import { signsIn } from './short-text';

// Real: PostgreSQL, the queue, the worker, GraphQL. Made up: a module with alarms for drivers, and the operator, which
// answers as its contract says.
const alarmKind = defineLetterKind({
  name: 'alarms.ice',
  title: { fr: 'Verglas', en: 'Ice' },
  when: { fr: 'Quand il gèle.', en: 'When it freezes.' },
  roles: ['driver'],
  times: ['at-once'],
  texts: true,
  necessary: { fr: 'Il y va de votre sécurité.', en: 'Your safety is at stake.' },
  ifUnsure: 'again',
});
const paperKind = defineLetterKind({
  name: 'alarms.paper',
  title: { fr: 'Papier', en: 'Paper' },
  when: { fr: 'Parfois.', en: 'Sometimes.' },
  roles: ['driver'],
  times: ['at-once'],
  necessary: { fr: 'Oui.', en: 'Yes.' },
  ifUnsure: 'again',
});
const alarms = defineServerModule({
  manifest: defineManifest({
    ...{ id: 'alarms', layer: 'core', version: '0.1.0' },
    title: { fr: 'Alertes', en: 'Alarms' },
    summary: { fr: 'Alertes.', en: 'Alarms.' },
    ...{ needs: ['platform'], settings: NO_SETTINGS, permissions: {}, refusals: defineRefusals('alarms', {}) },
    ...{ emits: [], listens: [], jobs: [], letters: [alarmKind, paperKind] },
  }),
  rules: () => undefined,
});

const SHOWN = '{ text { number state triesLeft quietFrom quietTo } kinds { kind channel channels } }';
const MINE = `{ myLetters ${SHOWN} }`;
const GIVE = `mutation ($p: String!) { giveTextNumber(phone: $p) ${SHOWN} }`;
const CONFIRM = `mutation ($c: String!) { confirmTextNumber(code: $c) ${SHOWN} }`;
const CHANNEL = `mutation ($k: ID!, $c: String!) { chooseLetterChannel(kind: $k, channel: $c) ${SHOWN} }`;
const QUIET = `mutation ($f: Int!, $t: Int!) { setTextQuietHours(from: $f, to: $t) ${SHOWN} }`;
const FORGET = `mutation { forgetTextNumber ${SHOWN} }`;

const SENT = `query ($to: String, $kind: ID, $from: Date, $until: Date, $first: Int, $after: String) {
  sentLetters(to: $to, kind: $kind, from: $from, until: $until, first: $first, after: $after) {
    nodes { id kind kindTitle subject recipient name number channel outcome insteadOfText isRepeated }
    pageInfo { endCursor hasNextPage } }
  sentLetterSums(to: $to, kind: $kind, from: $from, until: $until) { emails texts textParts textsUnsure unsent } }`;

const NOON = new Date('2026-07-09T10:00:00Z');
const NIGHT = new Date('2026-07-09T21:00:00Z');
const MORNING = new Date('2026-07-10T05:00:00Z');

describe('text messages', () => {
  const texts: { recipient: string; content: string }[] = [];
  let answer: number | 'hang up' = 201;
  const operator = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += String(part)));
    request.on('end', () => {
      texts.push(JSON.parse(body) as (typeof texts)[number]);
      if (answer === 'hang up') return void request.socket.destroy();
      response.writeHead(answer, { 'content-type': 'application/json' }).end('{}');
    });
  });
  let world: World;
  let driver: TestActor;
  let email: string;
  let personId: string;
  beforeAll(async () => {
    await new Promise<void>((done) => operator.listen(0, '127.0.0.1', done));
    process.env['SMS_API_KEY'] = 'secret';
    process.env['SMS_API_URL'] = `http://127.0.0.1:${(operator.address() as AddressInfo).port}`;
    world = await World.open({ modules: [platformModule, alarms] });
    world.at = NOON;
    driver = await world.member(world.first, 'driver', null, 'Léa');
    await world.member(world.neighbour, 'driver', null, 'Voisine');
    [{ id: personId, email }] = await world.rows(
      'select p.id, p.email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [driver.settings.membershipId],
    );
    await world.startWorker();
  });
  afterAll(async () => {
    delete process.env['SMS_API_KEY'];
    delete process.env['SMS_API_URL'];
    await world.close();
    await new Promise((done) => operator.close(done));
  });

  async function tell(cause: string, { at = NOON, ...more }: Partial<Notice> & { at?: Date } = {}): Promise<void> {
    const app = await world.console();
    await app.useCases.write({ name: 'alarms.tell', permission: null }, world.call(world.first, at), async (work) => {
      const to = await app.get(Addressees).ofTerritory(work, alarmKind.roles);
      const action = { label: 'x', url: 'https://maillon.example/portal/tournee' };
      const letter = () => ({ subject: `Ça gèle : ${cause}`, heading: 'x', paragraphs: ['Froid'], action });
      return {
        output: await app.get(Tell).people(work, { kind: alarmKind, cause, letter, ...more }, to),
        summary: null,
      };
    });
  }
  async function handle(at = NOON): Promise<JobHandle> {
    const { useCases } = await world.console();
    const call = world.call(world.first, at);
    return {
      ...{ id: uuid(), call, progress: async () => undefined, learnSizes: async () => undefined },
      run: (useCase, input) => useCases.run(useCase, call, input),
      read: (readCase, input) => useCases.read(readCase, call, input),
    };
  }
  const perform = async (mailId: string, at = NOON) =>
    (await world.console()).get(SendText).perform(await handle(at), { mailId });
  const saidBy = (cause: string) => texts.filter(({ content }) => content.includes(`: ${cause}`)).length;
  const emails = async () => (await world.letters(email)).map(({ subject }) => subject);
  const mailOf = async (cause: string) =>
    (await world.rows('select * from mail where subject = $1 order by created_at', [`Ça gèle : ${cause}`]))[0];
  const code = async () => {
    await world.quiet();
    return /\d{6}/.exec(texts.at(-1)!.content)![0];
  };
  const waits = () =>
    world.rows(`select not_before from job_run where name = 'platform.send-text' and state = 'queued' order by 1`);

  it('come to nobody before a number is confirmed by its code, and only what has an hour', async () => {
    expect(await driver.refusal(GIVE, { p: '03 21 81 00 00' })).toBe('platform.text-number-invalid');
    expect(await driver.refusal(QUIET, { f: 20, t: 6 })).toBe('platform.text-number-missing');
    expect(await driver.refusal(CONFIRM, { c: '123456' })).toBe('platform.text-number-missing');
    expect((await driver.get(MINE)).myLetters.text).toBeNull();
    await driver.get(GIVE, { p: '+32 470 12 34 56' });
    const first = await code();
    await driver.get(GIVE, { p: '06 12 34 56 78' });
    expect(texts.at(-1)).toMatchObject({ recipient: '32470123456' });
    const second = await code();
    expect(texts.at(-1)).toMatchObject({ recipient: '33612345678' });
    expect(await driver.refusal(CHANNEL, { k: 'alarms.ice', c: 'text' })).toBe('platform.text-number-missing');
    const wrong = (await driver.get(CONFIRM, { c: first })).confirmTextNumber.text;
    expect(wrong).toMatchObject({ state: 'asked', triesLeft: 4 });
    world.at = new Date(NOON.getTime() + 31 * 60_000);
    expect(await driver.refusal(CONFIRM, { c: second })).toBe('platform.text-code-over');
    world.at = NOON;
    const { text } = (await driver.get(CONFIRM, { c: ` ${second.slice(0, 3)} ${second.slice(3)} ` })).confirmTextNumber;
    expect(text).toEqual({ number: '+33 6 12 34 56 78', state: 'confirmed', triesLeft: 3, quietFrom: 21, quietTo: 7 });
    expect(await driver.refusal(CHANNEL, { k: 'alarms.paper', c: 'text' })).toBe('platform.letter-not-by-text');
    const { kinds } = (await driver.get(CHANNEL, { k: 'alarms.ice', c: 'text' })).chooseLetterChannel;
    expect(kinds).toEqual([
      { kind: 'alarms.ice', channel: 'text', channels: ['email', 'text'] },
      { kind: 'alarms.paper', channel: 'email', channels: ['email'] },
    ]);
    expect(await world.rows('select distinct territory_id from text_number')).toEqual([
      { territory_id: world.first.id },
    ]);
    const traces = await world.rows(
      `select summary::text as said from audit_entry where summary::text ~ '612345678|06 12'`,
    );
    expect(traces).toEqual([]);
  });

  it('come at once and once, as one message with its link, instead of the letter', async () => {
    await tell('pont de Watten');
    await tell('pont de Watten');
    await world.quiet();
    expect(await emails()).toEqual([]);
    expect(saidBy('pont de Watten')).toBe(1);
    const { recipient, content } = texts.at(-1)!;
    expect(recipient).toBe('33612345678');
    expect(content).toBe('Ça gèle : pont de Watten https://maillon.example/portal/tournee');
    expect(signsIn(content)).toBeLessThanOrEqual(160);
    expect(await mailOf('pont de Watten')).toMatchObject({ sms_state: 'sent', sms_body: null, html_body: null });
  });

  it('wait for the end of quiet hours, unless that is too late: then the letter comes', async () => {
    await tell('la nuit', { at: NIGHT });
    await tell('ce soir', { at: NIGHT, before: new Date('2026-07-09T23:00:00Z') });
    expect(await emails()).toEqual(['Ça gèle : ce soir']);
    expect(await waits()).toEqual([{ not_before: MORNING }]);
    expect([saidBy('la nuit'), saidBy('ce soir')]).toEqual([0, 0]);
    const { id } = await mailOf('la nuit');
    expect(await perform(id, MORNING)).toEqual({ sent: true });
    expect(await perform(id, MORNING)).toEqual({ sent: false });
    expect(saidBy('la nuit')).toBe(1);
  });

  it('are put off by a worker that comes late and finds people asleep', async () => {
    const evening = new Date('2026-07-09T18:30:00Z');
    await tell('tard', { at: NIGHT });
    const { id } = await mailOf('tard');
    await world.rows(
      `update mail set created_at = $2, sms_laid_at = clock_timestamp() - interval '3 hours' where id = $1`,
      [id, evening],
    );
    expect(await perform(id, evening)).toEqual({ sent: false, until: MORNING });
    expect(saidBy('tard')).toBe(0);
    expect(await perform(id, MORNING)).toEqual({ sent: true });
  });

  it('that nobody has read yet are overtaken by newer news of the same thing', async () => {
    const about = uuid();
    await tell('demande', { at: NIGHT, about });
    await tell('retirée', { at: NIGHT, about });
    expect(await mailOf('demande')).toBeUndefined();
    expect(await mailOf('retirée')).toMatchObject({ sms_state: 'waiting' });
  });

  it('leave once by two workers at once, and never twice after one that died half-way: the letter says it', async () => {
    await tell('double', { at: NIGHT });
    const { id } = await mailOf('double');
    const ends = await Promise.all([perform(id, MORNING), perform(id, MORNING)]);
    expect(saidBy('double')).toBe(1);
    expect(ends).toContainEqual({ sent: true });
    await tell('mort', { at: NIGHT });
    const dead = (await mailOf('mort')).id;
    await world.rows('update mail set speaking_since = now(), attempts = 1 where id = $1', [dead]);
    expect(await perform(dead, MORNING)).toEqual({ sent: false, byEmail: 'unsure' });
    expect(await perform(dead, MORNING)).toEqual({ sent: false });
    expect(saidBy('mort')).toBe(0);
    expect((await emails()).filter((subject) => subject.endsWith('mort'))).toHaveLength(1);
  });

  it('come by e-mail when the operator is down or lost from sight', async () => {
    answer = 500;
    await tell('panne');
    await world.quiet();
    expect(saidBy('panne')).toBe(3);
    answer = 'hang up';
    await tell('coupure');
    await world.quiet();
    answer = 201;
    expect(saidBy('coupure')).toBe(1);
    expect(await emails()).toEqual(expect.arrayContaining(['Ça gèle : panne', 'Ça gèle : coupure']));
    expect(await mailOf('panne')).toMatchObject({ sms_state: 'unreachable', sms_body: null });
  });

  it('come by e-mail once the operator refuses the number, until it is given anew', async () => {
    answer = 400;
    await tell('refus');
    await world.quiet();
    answer = 201;
    await tell('suite');
    expect((await emails()).slice(-2)).toEqual(['Ça gèle : refus', 'Ça gèle : suite']);
    expect([saidBy('refus'), saidBy('suite')]).toEqual([1, 0]);
    expect((await driver.get(MINE)).myLetters.text.state).toBe('refused');
  });

  it('stop with the number: what waits comes by e-mail', async () => {
    await driver.get(GIVE, { p: '06 12 34 56 78' });
    await driver.get(CONFIRM, { c: await code() });
    await driver.get(QUIET, { f: 22, t: 6 });
    await tell('adieu', { at: NIGHT });
    await driver.get(FORGET);
    expect(await world.rows('select number from text_number where person_id = $1', [personId])).toEqual([
      { number: null },
    ]);
    const { id } = await mailOf('adieu');
    expect(await perform(id, MORNING)).toEqual({ sent: false, byEmail: 'withdrawn' });
    expect((await emails()).at(-1)).toBe('Ça gèle : adieu');
    expect((await driver.get(MINE)).myLetters.text).toBeNull();
  });

  it('bring five codes a day at most, whoever takes the number back in between', async () => {
    const before = texts.length;
    for (const _ of [4, 5]) await driver.get(GIVE, { p: '06 12 34 56 78' });
    await driver.get(FORGET);
    expect(await driver.refusal(GIVE, { p: '06 12 34 56 78' })).toBe('platform.text-number-too-often');
    await world.quiet();
    expect(texts.length - before).toBe(2);
    expect((await driver.get(MINE)).myLetters.text).toBeNull();
  });

  it('and letters are found by who administers the territory: to whom, how and with what result, never the words', async () => {
    const admin = await world.member(world.first, 'territory-administrator', null, 'Ada');
    const { sentLetters, sentLetterSums } = await admin.get(SENT, { kind: 'alarms.ice', first: 200 });
    const about = (end: string) =>
      sentLetters.nodes.filter(({ subject }: { subject: string }) => subject.endsWith(`: ${end}`));
    const told = { kindTitle: 'Verglas', recipient: email, name: 'Léa', isRepeated: false };
    expect(about('pont de Watten')).toMatchObject([
      { ...told, channel: 'text', number: '+33 · ·· ·· ·· 78', outcome: 'sent', insteadOfText: null },
    ]);
    expect(about('panne')).toMatchObject([{ ...told, channel: 'email', insteadOfText: 'unreachable' }]);
    expect(about('retirée')).toMatchObject([{ channel: 'text', outcome: 'waiting' }]);
    expect(about('suite')).toMatchObject([{ channel: 'email', number: null, outcome: 'sent', insteadOfText: null }]);
    expect(JSON.stringify(sentLetters)).not.toMatch(/https?:|612345678|6 12 34|Froid/);
    const ways = sentLetters.nodes.filter(
      ({ channel, outcome }: { channel: string; outcome: string }) => channel === 'text' && outcome === 'sent',
    );
    expect(sentLetterSums).toMatchObject({ texts: ways.length, textParts: ways.length, textsUnsure: 2 });

    const everything = await admin.get(SENT, { first: 200 });
    expect(JSON.stringify(everything)).toContain('Code de votre numéro');
    expect(JSON.stringify(everything)).not.toMatch(/6 12 34|470 12/);

    const page = (await admin.get(SENT, { to: 'LÉA', kind: 'alarms.ice', first: 2 })).sentLetters;
    const rest = (await admin.get(SENT, { to: email, kind: 'alarms.ice', first: 200, after: page.pageInfo.endCursor }))
      .sentLetters;
    expect([...page.nodes, ...rest.nodes]).toEqual(sentLetters.nodes);
    expect((await admin.get(SENT, { to: 'nobody' })).sentLetters.nodes).toEqual([]);
    expect((await admin.get(SENT, { until: '2026-07-08' })).sentLetters.nodes).toEqual([]);

    const neighbour = await world.member(world.neighbour, 'territory-administrator', null, 'Noé');
    expect((await neighbour.get(SENT, { to: email })).sentLetters.nodes).toEqual([]);
    expect(await driver.refusal(SENT)).toBe('platform.not-allowed');
  });
});
