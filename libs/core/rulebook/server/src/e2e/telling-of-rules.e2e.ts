import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { certificatesModule } from '@maillon/core/certificates/server';
import { organisationsModule } from '@maillon/core/organisations/server';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor, type TestTerritory } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { rulebookModule } from '../rulebook.module';

const PUBLISH = `mutation ($id: ID!, $rulebook: RulebookInput!) {
  publishRulebook(id: $id, validFrom: "2026-09-01", note: "Moins de petites commandes", rulebook: $rulebook) { number } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawRulebook(id: $id, reason: "Le comité hésite") { state } }';
const CHOOSE = 'mutation ($time: String!) { chooseLetter(kind: "rulebook.rules-change", time: $time) { language } }';
const ENGLISH = 'mutation { chooseLetterLanguage(language: "en") { language } }';

describe('people are told of the rules they trade by', () => {
  let world: World;
  let administrator: TestActor;
  let chef: TestActor;
  let farmer: TestActor;
  let sirets = 10_000_000_000_001;

  beforeAll(async () => {
    const modules = [platformModule, territoriesModule, organisationsModule, certificatesModule, rulebookModule];
    world = await World.open({ modules });
    await world.startWorker();
    world.at = new Date('2026-07-09T12:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    chef = await world.member(
      world.first,
      'restaurateur',
      await organisation(world.first, 'buyer', 'approved'),
      'Louise',
    );
    farmer = await world.member(
      world.first,
      'producer',
      await organisation(world.first, 'producer', 'approved'),
      'Paul',
    );
    // Somebody who is out, and somebody next door.
    await world.member(world.first, 'producer', await organisation(world.first, 'producer', 'left'), 'Parti');
    await world.member(
      world.neighbour,
      'restaurateur',
      await organisation(world.neighbour, 'buyer', 'approved'),
      'Voisine',
    );
  });
  beforeEach(async () => {
    await world.quiet();
    await world.rows('delete from rulebook_version');
    await world.rows('delete from letter_choice');
    await world.rows('delete from digest_line');
    await world.rows('truncate mail, identity.mailbox');
  });
  afterAll(() => world.close());

  async function organisation(territory: TestTerritory, part: 'buyer' | 'producer', state: string): Promise<string> {
    const [id, siret] = [uuid(), part === 'producer' ? String(sirets++) : null];
    const [kind, family] = part === 'buyer' ? ['bar', null] : [null, 'dairy'];
    await world.rows('insert into organisation (id, siret, legal_name) values ($1, $2, $3)', [
      id,
      siret,
      `Maison ${id}`,
    ]);
    await world.rows(
      `insert into participation (territory_id, id, part, kind, name, siret, family, state, since) values ($1, $2, $3, $4, $5, $6, $7, $8, '2026-01-01')`,
      [territory.id, id, part, kind, `Maison ${id}`, siret, family, state],
    );
    return id;
  }
  const emailOf = async (actor: TestActor) => (await actor.get('{ me { email } }')).me.email as string;
  const read = async (actor: TestActor) => world.letters(await emailOf(actor));
  const recipients = async () => {
    await world.quiet();
    return (await world.rows<{ recipient: string }>('select recipient from mail order by 1')).map(
      (row) => row.recipient,
    );
  };
  const publish = async (id = uuid()) => {
    await administrator.get(PUBLISH, { id, rulebook: { ...NO_RULES, minimumOrderCents: 4_000 } });
    return id;
  };

  it('those who may buy or sell, each in their language, once, and nobody else', async () => {
    await farmer.get(ENGLISH);
    const id = await publish();
    await publish(id);
    const [letter, ...others] = await read(chef);
    expect(others).toEqual([]);
    expect(letter!.subject).toMatch(/nouvelles règles à partir de mardi 1er septembre 2026$/);
    expect(letter!.text).toContain('Raison : Moins de petites commandes');
    expect(letter!.text).toContain('/regles?jour=2026-09-01');
    expect((await read(farmer)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/new rules from Tuesday 1 September 2026$/),
    ]);
    expect(await recipients()).toEqual((await Promise.all([chef, farmer].map(emailOf))).toSorted());
  });

  it('that they will not change after all, with the reason', async () => {
    const id = await publish();
    await administrator.get(WITHDRAW, { id });
    expect((await read(chef)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('nouvelles règles'),
      expect.stringContaining('sont retirées'),
    ]);
    expect((await read(chef)).at(-1)!.text).toContain('Le comité hésite');
  });

  it('in the morning or not at all, as they chose; what was taken back meanwhile is not read', async () => {
    await chef.get(CHOOSE, { time: 'digest' });
    await farmer.get(CHOOSE, { time: 'never' });
    const id = await publish();
    expect(await recipients()).toEqual([]);
    const lines = () => world.rows<{ line: { text: string } }>('select line from digest_line');
    expect((await lines()).map(({ line }) => line.text)).toEqual([expect.stringContaining('nouvelles règles')]);
    await administrator.get(WITHDRAW, { id });
    await world.quiet();
    expect((await lines()).map(({ line }) => line.text)).toEqual([expect.stringContaining('sont retirées')]);
  });
});
