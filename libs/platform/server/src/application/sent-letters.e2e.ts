import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NO_SETTINGS, defineLetterKind, defineManifest, defineRefusals } from '@maillon/platform/contract';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Addressees } from '../mail/addressees';
import { Tell } from '../mail/tell';
import { defineServerModule } from '../modules/server-module';
import { platformModule } from '../platform.module';

const newsKind = defineLetterKind({
  name: 'tides.high',
  title: { fr: 'Grandes marées', en: 'Spring tides' },
  when: { fr: 'Quand la mer monte.', en: 'When the sea rises.' },
  roles: ['producer'],
  times: ['digest', 'at-once'],
  necessary: { fr: 'Il y va de vos parcs.', en: 'Your beds are at stake.' },
  ifUnsure: 'leave',
});
const tidesModule = defineServerModule({
  manifest: defineManifest({
    ...{ id: 'tides', layer: 'core', version: '0.1.0', needs: ['platform'], settings: NO_SETTINGS, permissions: {} },
    title: { fr: 'Marées', en: 'Tides' },
    summary: { fr: 'Marées.', en: 'Tides.' },
    ...{ refusals: defineRefusals('tides', {}), emits: [], listens: [], jobs: [], letters: [newsKind] },
  }),
  rules: () => undefined,
});

const WAITING = `query ($to: String, $person: ID, $organisation: ID) {
  waitingDigests(to: $to, personId: $person, organisationId: $organisation) { name recipient lines kinds since until } }`;
const SENT = `query ($to: String, $person: ID, $organisation: ID, $kind: ID) {
  sentLetters(to: $to, personId: $person, organisationId: $organisation, kind: $kind) { nodes { kind kindTitle subject recipient name outcome } }
  sentLetterSums(personId: $person) { emails unsent } }`;
const SECRET = 'https://maillon.example/portail/mot-de-passe/nouveau?cle=SECRET-KEY';

describe('what was written, as the administration reads it', () => {
  let world: World;
  let admin: TestActor;
  let stranger: TestActor;
  let [bed, boat]: string[] = [];
  let [lea, max]: { id: string; email: string }[] = [];
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, tidesModule] });
    world.at = new Date('2026-07-09T10:00:00Z');
    admin = await world.member(world.first, 'territory-administrator', null, 'Ada');
    stranger = await world.member(world.neighbour, 'territory-administrator', null, 'Noé');
    [bed, boat] = [uuid(), uuid()];
    for (const id of [bed, boat]) {
      await world.rows(`insert into organisation (id, legal_name) values ($1, 'Parc à huîtres')`, [id]);
      await world.rows(
        `insert into participation (territory_id, id, part, kind, name, state, since) values ($1, $2, 'buyer', 'bar', 'Parc', 'approved', '2026-01-01')`,
        [world.first.id, id],
      );
    }
    [lea, max] = [await member(bed, 'Léa'), await member(boat, 'Max')];
    await world.startWorker();
    const app = await world.console();
    await app.useCases.write({ name: 'tides.tell', permission: null }, world.call(world.first), async (work) => {
      for (const cause of ['one', 'two']) {
        const letter = () => ({ subject: `Coefficient ${cause}`, heading: '', paragraphs: [SECRET] });
        const to = await app.get(Addressees).ofOrganisations(work, [bed!], newsKind.roles);
        await app.get(Tell).people(work, { kind: newsKind, cause, letter }, to);
      }
      return { output: null, summary: null };
    });
    const account = `insert into identity.mail (id, recipient, locale, subject, text_body, html_body, created_at, sent_at, failure)
      values ($1, $2, 'fr', $3, $4, $4, $5, $6, $7)`;
    const at = '2026-07-09T09:00:00Z';
    await world.rows(account, [
      uuid(),
      lea!.email.toUpperCase(),
      'Choisir un nouveau mot de passe',
      SECRET,
      at,
      at,
      null,
    ]);
    await world.rows(account, [uuid(), max!.email, 'Confirmez votre adresse', SECRET, at, null, 'refusé']);
    await world.rows(account, [uuid(), 'nobody@elsewhere.example', 'Confirmez votre adresse', SECRET, at, at, null]);
  });
  afterAll(() => world.close());

  async function member(organisation: string, name: string) {
    const { settings } = await world.member(world.first, 'producer', organisation, name);
    const [row] = await world.rows(
      'select p.id, p.email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    return row as { id: string; email: string };
  }
  const sent = async (asked: Record<string, unknown>, actor = admin) =>
    (await actor.get(SENT, asked)).sentLetters.nodes;
  const waiting = async (asked: Record<string, unknown>, actor = admin) =>
    (await actor.get(WAITING, asked)).waitingDigests;

  it('says whose morning letter waits, of what and until when, and not a word of it', async () => {
    const all = await waiting({});
    expect(all).toEqual([
      {
        ...{ name: 'Léa', recipient: lea!.email, lines: 2, kinds: ['Grandes marées'] },
        ...{ since: '2026-07-09T10:00:00.000Z', until: '2026-07-10T05:00:00.000Z' },
      },
    ]);
    expect(await waiting({ to: 'léa' })).toEqual(all);
    expect(await waiting({ organisation: bed })).toEqual(all);
    expect(await waiting({ person: max!.id })).toEqual([]);
    expect(await waiting({}, stranger)).toEqual([]);
  });

  it('shows letters about accounts of its own people, without the key in them', async () => {
    const account = { kind: 'platform.account', kindTitle: 'Compte' };
    expect(await sent({ kind: 'platform.account' })).toMatchObject([
      { ...account, recipient: max!.email, outcome: 'failed' },
      { ...account, subject: 'Choisir un nouveau mot de passe', name: 'Léa', outcome: 'sent' },
    ]);
    expect(JSON.stringify(await admin.get(SENT, {}))).not.toContain('SECRET');
    expect(await sent({}, stranger)).toEqual([]);
    const columns = await world.rows(
      `select 1 from information_schema.columns where table_name = 'account_mail_in_territory' and column_name ~ 'body'`,
    );
    expect(columns).toEqual([]);
  });

  it('finds what was written to one person, or for one organisation', async () => {
    expect(await sent({ person: max!.id })).toHaveLength(1);
    expect(await sent({ organisation: bed })).toMatchObject([{ name: 'Léa' }]);
    expect(await sent({ organisation: uuid() })).toEqual([]);
    expect((await admin.get(SENT, { person: max!.id })).sentLetterSums).toEqual({ emails: 0, unsent: 1 });
  });

  it('is for those who may read it', async () => {
    const farmer = await world.member(world.first, 'producer', boat, 'Zoé');
    expect(await farmer.refusal(WAITING, {})).toBe('platform.not-allowed');
  });
});
