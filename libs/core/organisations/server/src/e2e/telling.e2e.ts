import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { SendDigests, platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';
import { DECIDE, FARM, SUBMIT, applicant, handIn } from './applicants';

const NOON = new Date('2026-07-09T10:00:00Z');
const MORNING = new Date('2026-07-10T05:00:00Z');
const SUSPEND = 'mutation ($ids: [ID!]!, $reason: String!) { suspendParticipants(ids: $ids, reason: $reason) { id } }';
const RESUME = 'mutation ($ids: [ID!]!) { reinstateParticipants(ids: $ids) { id } }';
const END = 'mutation ($ids: [ID!]!, $reason: String) { endParticipations(ids: $ids, reason: $reason) { id } }';
const REGIME = `mutation ($id: ID!, $regime: String!, $from: Date!) { stateVatRegime(organisationId: $id, regime: $regime, from: $from) { id } }`;
const CHOOSE = 'mutation ($kind: ID!, $time: String!) { chooseLetter(kind: $kind, time: $time) { language } }';

describe('steps of a participation are told', () => {
  let world: World;
  let administrator: TestActor;
  let paul: TestActor;
  let [paulEmail, administratorEmail] = ['', ''];
  let partner: TestActor;
  let farm: string;
  let application: string;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = NOON;
    administrator = await world.member(world.first, 'territory-administrator', null, 'Hélène');
    await administrator.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
    await world.member(world.neighbour, 'territory-administrator', null, 'Voisin');
    paul = await applicant(world, 'Paul');
    paulEmail = await emailOf('Paul');
    administratorEmail = await emailOf('Hélène');
    await world.startWorker();
  });
  afterAll(() => world.close());

  const emailOf = async (name: string): Promise<string> =>
    (await world.rows('select email from identity.person where name = $1', [name]))[0].email;
  const last = async (to = paulEmail) => (await world.letters(to)).at(-1)!;
  const subjects = async (to = paulEmail) => (await world.letters(to)).map(({ subject }) => subject);
  const decide = (decision: string, reason: string | null = null, id = application) =>
    administrator.get(DECIDE, { id, decision, reason });
  async function morning(at = MORNING): Promise<unknown> {
    const app = await world.console();
    return app.useCases.run(app.get(SendDigests), world.call(world.first, at), {});
  }
  /** Letters of one minute may overtake each other on their way. */
  const later = async (minutes: number) => {
    await world.quiet();
    world.at = new Date(world.at!.getTime() + minutes * 60_000);
  };

  it('who applied has a receipt; administrators read of it in the morning; the neighbour’s hear nothing', async () => {
    application = await handIn(paul, world.first);
    await paul.get(SUBMIT, { id: application, territory: world.first.code });
    expect(await subjects()).toEqual(['Nous avons bien reçu la demande de EARL du Marais Vert']);
    expect(await subjects(administratorEmail)).toEqual([]);
    expect(await morning()).toEqual({ letters: 1 });
    const { text } = await last(administratorEmail);
    expect(text).toContain('Demandes d’inscription à examiner\n- EARL du Marais Vert demande à participer');
    expect(text).toContain(`/admin/a-valider/${application}`);
    expect(await world.rows('select distinct territory_id from mail')).toEqual([{ territory_id: world.first.id }]);
  });

  it('what has to be changed, with the reason; what was answered meanwhile is not in the digest', async () => {
    await later(1);
    await decide('changes-asked', 'Le site est introuvable.');
    expect((await last()).subject).toBe('La demande de EARL du Marais Vert est à compléter');
    expect((await last()).text).toContain('Motif : Le site est introuvable.');
    await later(1);
    await paul.get(SUBMIT, { id: application, territory: world.first.code });
    expect((await subjects()).length).toBe(3);
    await world.rows(`update identity.person set locale = 'en' where name = 'Paul'`);
    await decide('approved');
    expect((await last()).subject).toBe('Welcome: EARL du Marais Vert takes part in the territory Territoire AAA');
    expect((await last()).html).toContain('<html lang="en">');
    expect(await morning()).toEqual({ letters: 0 });
    farm = (await world.rows('select organisation_id as id from application where id = $1', [application]))[0].id;
  });

  it('a refusal, with its reason', async () => {
    const marie = await applicant(world, 'Marie');
    const other = { ...FARM, name: 'Table de Marie', siret: null, phone: '03 21 00 00 01' };
    const id = await handIn(marie, world.first, other, { part: 'buyer', kind: 'restaurant' });
    await later(1);
    await decide('refused', 'Hors du projet.', id);
    const { subject, text } = await last(await emailOf('Marie'));
    expect(subject).toBe('La demande de Table de Marie n’est pas acceptée');
    expect(text).toContain('Motif : Hors du projet.');
    expect(text).toContain('Bonjour Marie');
  });

  it('another VAT regime, to the other side, once: who said so knows, and the same again is no news', async () => {
    const state = (who: TestActor, regime: string) =>
      who.get(REGIME, { id: farm, regime, from: '2026-08-01' }) as Promise<unknown>;
    partner = await world.member(world.first, 'producer', farm, 'Associée');
    await later(1);
    const before = (await subjects()).length;
    for (const _time of ['once', 'again']) await state(administrator, 'franchise');
    const letter = await last();
    expect(await subjects()).toHaveLength(before + 1);
    expect(letter.subject).toBe('EARL du Marais Vert: another VAT regime');
    expect(letter.text).toContain('for delivery from Saturday 1 August 2026 on');
    expect(letter.text).toContain('art. 293 B');
    expect(await morning()).toEqual({ letters: 0 });
    await state(partner, 'ordinary');
    expect((await subjects()).length).toBe(before + 2);
    expect(await subjects(await emailOf('Associée'))).toHaveLength(1);
    expect(await morning(new Date('2026-07-11T05:00:00Z'))).toEqual({ letters: 1 });
    expect((await last(administratorEmail)).text).toContain('Régimes de TVA des producteurs\n- EARL du Marais Vert');
  });

  it('suspension, return and end, to the organisation’s people, whatever they chose; nobody else’s', async () => {
    const to = await emailOf('Associée');
    expect(await partner.refusal(CHOOSE, { kind: 'organisations.participation', time: 'never' })).toBe(
      'platform.letter-necessary',
    );
    await later(1);
    await administrator.get(SUSPEND, { ids: [farm], reason: 'Contrôle en cours' });
    await administrator.get(SUSPEND, { ids: [farm], reason: 'Contrôle en cours' });
    await later(1);
    await administrator.get(RESUME, { ids: [farm] });
    await later(1);
    await administrator.get(END, { ids: [farm], reason: null });
    const letters = (await world.letters(to)).slice(1);
    expect(letters.map(({ subject }) => subject)).toEqual(
      ['suspendue', 'reprend', 'close'].map((word) => expect.stringContaining(word)),
    );
    expect(letters[0]!.text).toContain('Motif : Contrôle en cours');
    expect((await subjects()).slice(6)).toEqual([
      'The participation of EARL du Marais Vert is suspended',
      'The participation of EARL du Marais Vert resumes',
      'The participation of EARL du Marais Vert has ended',
    ]);
  });

  it('to the address that an organisation gave, when nobody acts for it', async () => {
    const id = uuid();
    const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '10:00' }] };
    await administrator.get('mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }', {
      input: { id, name: 'Auberge', kind: 'restaurant', site },
    });
    await world.rows(`update participation set email = 'auberge@test.example' where id = $1`, [id]);
    await later(1);
    await administrator.get(SUSPEND, { ids: [id], reason: 'Fermeture' });
    expect(await subjects('auberge@test.example')).toEqual(['La participation de Auberge est suspendue']);
  });

  it('once, however often it is delivered', async () => {
    const count = async () => (await world.rows('select count(*)::int as n from mail'))[0].n;
    await world.quiet();
    const before = await count();
    await world.rows(`update outbox set published_at = null where kind = 'event'`);
    await world.quiet();
    await world.rows(`update outbox set published_at = null, id = gen_random_uuid() where kind = 'event'`);
    await world.quiet();
    expect(await count()).toBe(before);
  });

  it('to whoever applied for a producer that they run: the decision, not the receipt', async () => {
    const hub = await world.member(world.first, 'hub-operator', null, 'Plateforme');
    const id = uuid();
    const content = { ...FARM, name: 'GAEC confié', siret: '14000001900012', phone: '03 21 00 00 02' };
    await hub.get(
      'mutation ($id: ID!, $content: ApplicationContentInput!) { registerManagedProducer(id: $id, content: $content) { id } }',
      {
        id,
        content,
      },
    );
    const to = await emailOf('Plateforme');
    expect(await subjects(to)).toEqual([]);
    await decide('refused', 'Doublon', id);
    expect(await subjects(to)).toEqual(['La demande de GAEC confié n’est pas acceptée']);
    expect((await last(to)).text).toContain(`/admin/a-valider/${id}`);
  });
});
