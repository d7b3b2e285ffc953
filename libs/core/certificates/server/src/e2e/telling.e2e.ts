import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { SendDigests } from '@maillon/platform/server';
import { v7 as uuid } from 'uuid';
import { WatchCertificates } from '../application/watch-certificates.use-case';
import { Holders, SIRETS } from '../fixtures/holders';

const FILE = 'mutation ($input: FileCertificateInput!) { fileCertificate(input: $input) { id } }';
const RENEW = 'mutation ($input: RenewCertificateInput!) { renewCertificate(input: $input) { id } }';
const VERIFY = 'mutation ($id: ID!) { verifyCertificate(id: $id) { state } }';
const REJECT = 'mutation ($id: ID!, $reason: String!) { rejectCertificate(id: $id, reason: $reason) { state } }';
const REVOKE = 'mutation ($id: ID!, $reason: String!) { revokeCertificate(id: $id, reason: $reason) { state } }';
const CHOOSE = 'mutation ($kind: ID!, $time: String!) { chooseLetter(kind: $kind, time: $time) { language } }';
const ENGLISH = 'mutation { chooseLetterLanguage(language: "en") { language } }';

describe('what happens to a certificate is told', () => {
  let holders: Holders;
  let administrator: TestActor;
  let farmer: TestActor;
  let farm: string;
  let [farmerEmail, administratorEmail] = ['', ''];
  beforeAll(async () => {
    holders = await Holders.open();
    const { world } = holders;
    farm = await holders.producer(world.first, 'Ferme du Pré', SIRETS[0]);
    administrator = await world.member(world.first, 'territory-administrator', null, 'Hélène');
    farmer = await world.member(world.first, 'producer', farm, 'Paul');
    await world.member(world.neighbour, 'territory-administrator', null, 'Voisin');
    await world.member(world.first, 'producer', await holders.producer(world.first, 'Autre ferme', SIRETS[1]), 'Autre');
    [farmerEmail, administratorEmail] = [await emailOf(farmer), await emailOf(administrator)];
    await world.startWorker();
  });
  afterAll(() => holders.close());

  async function emailOf({ settings }: TestActor): Promise<string> {
    const [row] = await holders.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    return row.email;
  }
  async function filed(kind: string, validTo: string, more: object = {}): Promise<string> {
    const [id, documentId] = [uuid(), await holders.document(farmer, farm)];
    const input = { id, holderId: farm, kind, number: 'FR-1', validFrom: '2026-01-01', validTo, documentId, ...more };
    await farmer.get(FILE, { input });
    return id;
  }
  async function at<Output>(instant: string, type: any): Promise<Output> {
    const app = await holders.world.console();
    const call = holders.world.call(holders.world.first, new Date(instant));
    const output = await app.useCases.run(app.get<any>(type), call, {});
    await holders.world.quiet();
    return output as Output;
  }
  const watch = (instant: string) => at(instant, WatchCertificates);
  const morning = (instant = '2026-07-09T05:00:00Z') => at<{ letters: number }>(instant, SendDigests);
  const subjects = async (to = farmerEmail) => (await holders.world.letters(to)).map(({ subject }) => subject);
  const last = async (to = farmerEmail) => (await holders.world.letters(to)).at(-1)!;

  it('to administrators in the morning, in one letter, and not of what was decided meanwhile', async () => {
    const decided = await filed('hve', '2026-12-31');
    await filed('ab', '2026-12-31');
    await filed('label-rouge', '2026-12-31');
    await holders.world.quiet();
    await administrator.get(REJECT, { id: decided, reason: 'Illisible' });
    expect(await subjects(administratorEmail)).toEqual([]);
    await holders.world.quiet();
    expect(await morning()).toEqual({ letters: 1 });
    const { subject, text } = await last(administratorEmail);
    expect(subject).toBe('Votre point du matin : 2 nouvelles');
    expect(text).toContain('Certificats à regarder\n- Ferme du Pré · ');
    expect(text).toContain('À vérifier');
    expect(text).toMatch(/\/admin\/certificats\/[0-9a-f-]{36}/);
    expect(text).not.toContain('HVE');
    expect(
      (await holders.world.rows('select distinct recipient from mail order by 1')).map((r) => r.recipient),
    ).toEqual([administratorEmail, farmerEmail].sort());
  });

  it('to the holder at once, with the reason, in their language', async () => {
    expect((await last()).subject).toMatch(/ : certificat rejeté$/);
    expect((await last()).text).toContain('Motif : Illisible');
    await farmer.get(ENGLISH);
    const id = await filed('saveurs-en-or', '2026-12-31');
    await administrator.get(VERIFY, { id });
    expect((await last()).subject).toMatch(/: certificate verified$/);
    await administrator.get(REVOKE, { id, reason: 'Contrôle manqué' });
    expect((await last()).subject).toMatch(/: certificate revoked$/);
    expect((await last()).text).toContain('Reason: Contrôle manqué');
    expect((await last()).html).toContain('<html lang="en">');
    expect((await last()).text).toContain('This e-mail cannot be switched off');
  });

  it('as it nears its end and once it has ended, each once, to holder and administrators', async () => {
    const id = await filed('igp-lingot-du-nord', '2026-11-30');
    await administrator.get(VERIFY, { id });
    await holders.world.quiet();
    const before = (await subjects()).length;
    await watch('2026-10-02T05:00:00Z');
    await watch('2026-10-02T05:00:00Z');
    await watch('2026-12-01T05:00:00Z');
    const told = (await subjects()).slice(before);
    expect(told).toEqual([
      expect.stringMatching(/: ends on Monday.* 30 November 2026$/),
      expect.stringMatching(/: certificate expired$/),
    ]);
    expect(await morning('2026-12-02T06:00:00Z')).toEqual({ letters: 1 });
    const { text } = await last(administratorEmail);
    expect(text).toContain('Échu : dernier jour le lundi 30 novembre 2026');
    expect(text).not.toContain('Échéance le lundi 30');
  });

  it('once, however often it is delivered', async () => {
    const { world } = holders;
    const before = [await subjects(), await subjects(administratorEmail)];
    await world.rows(`update outbox set published_at = null where kind = 'event'`);
    await world.quiet();
    expect(await morning('2026-12-03T05:00:00Z')).toEqual({ letters: 0 });
    expect([await subjects(), await subjects(administratorEmail)]).toEqual(before);
    // Even told anew, as if it were another message: a letter has its id from what it tells.
    await world.rows(`update outbox set published_at = null, id = gen_random_uuid() where kind = 'event'`);
    await world.quiet();
    expect(await subjects()).toEqual(before[0]);
    await morning('2026-12-03T06:00:00Z');
  });

  it('as people choose, and never less than they must know', async () => {
    await farmer.get(CHOOSE, { kind: 'certificates.verified', time: 'never' });
    await farmer.get(CHOOSE, { kind: 'certificates.lost', time: 'digest' });
    expect(await farmer.refusal(CHOOSE, { kind: 'certificates.lost', time: 'never' })).toBe(
      'platform.letter-necessary',
    );
    expect(await farmer.refusal(CHOOSE, { kind: 'certificates.to-look-at', time: 'never' })).toBe(
      'platform.letter-unknown',
    );
    await administrator.get(CHOOSE, { kind: 'certificates.to-look-at', time: 'never' });
    const before = (await subjects()).length;
    const id = await filed('aop-igp', '2027-12-31');
    await administrator.get(VERIFY, { id });
    await administrator.get(REVOKE, { id, reason: 'Contrôle manqué' });
    expect((await subjects()).length).toBe(before);
    expect(await morning('2026-12-04T06:00:00Z')).toEqual({ letters: 1 });
    expect((await last()).subject).toBe('Your morning digest: 1 thing to know');
    expect((await last()).text).toContain('certificate revoked');
  });

  it('no more once it is renewed', async () => {
    const { world } = holders;
    await farmer.get(CHOOSE, { kind: 'certificates.expiring', time: 'at-once' });
    const id = await filed('insurance', '2026-09-30');
    await administrator.get(VERIFY, { id });
    const documentId = await holders.document(farmer, farm);
    const input = {
      id: uuid(),
      renewsId: id,
      number: 'FR-2',
      validFrom: '2026-10-01',
      validTo: '2027-09-30',
      documentId,
    };
    const renewed = (await farmer.get(RENEW, { input })).renewCertificate.id;
    await administrator.get(VERIFY, { id: renewed });
    await world.quiet();
    const before = await subjects();
    await watch('2026-09-25T05:00:00Z');
    await watch('2026-10-02T05:00:00Z');
    expect(await subjects()).toEqual(before);
  });

  it('to the address of a holder for whom nobody acts, when it must be known', async () => {
    const alone = await holders.producer(holders.world.first, 'Ferme seule', SIRETS[2]);
    await holders.world.rows(`update participation set email = 'Ferme@Seule.example' where id = $1`, [alone]);
    const id = uuid();
    const documentId = await holders.document(administrator, alone);
    const input = {
      id,
      holderId: alone,
      kind: 'ab',
      number: 'X',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      documentId,
    };
    await administrator.get(FILE, { input });
    await administrator.get(VERIFY, { id });
    await administrator.get(REVOKE, { id, reason: 'Cessation' });
    expect(await subjects('ferme@seule.example')).toEqual([expect.stringMatching(/ : certificat retiré$/)]);
    const { text } = await last('ferme@seule.example');
    expect(text).toContain('personne n’agit encore pour Ferme seule');
    expect(text).not.toContain('http');
  });
});
