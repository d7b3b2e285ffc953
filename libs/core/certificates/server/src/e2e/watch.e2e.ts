import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { WatchCertificates } from '../application/watch-certificates.use-case';
import { ClaimLabels } from '../application/claim-labels';
import { stateOn, type Decision } from '../domain/certificate-state';
import { Holders, NOW, SIRETS } from '../fixtures/holders';

const FILE = 'mutation ($input: FileCertificateInput!) { fileCertificate(input: $input) { id } }';
const VERIFY = 'mutation ($id: ID!) { verifyCertificate(id: $id) { state } }';
const REJECT = 'mutation ($id: ID!) { rejectCertificate(id: $id, reason: "Jamais certifié") { state } }';
const OF = 'query ($holderId: ID) { certificatesOf(holderId: $holderId) { id isClaim state missing kind { code } } }';

describe('the watch over certificates', () => {
  let holders: Holders;
  let administrator: TestActor;
  let farm: string;
  beforeAll(async () => {
    holders = await Holders.open();
    farm = await holders.producer(holders.world.first, 'Ferme du Pré', SIRETS[0]);
    administrator = await holders.world.member(holders.world.first, 'territory-administrator');
  });
  afterAll(() => holders.close());

  async function verified(validTo: string, kind = 'ab'): Promise<string> {
    const documentId = await holders.document(administrator, farm);
    const id = uuid();
    const input = { id, holderId: farm, kind, number: 'X', validFrom: '2026-01-01', validTo, documentId };
    await administrator.get(FILE, { input });
    await administrator.get(VERIFY, { id });
    return id;
  }
  async function watch(at: string): Promise<unknown> {
    const app = await holders.world.console();
    const call = holders.world.call(holders.world.first, new Date(at));
    return app.useCases.run(app.get(WatchCertificates), call, {});
  }
  const told = async (id: string) =>
    (
      await holders.world.rows<{ name: string; days: number | null }>(
        `select split_part(name, '.', 2) as name, (payload->>'warningDays')::int as days from outbox
         where kind = 'event' and payload->>'certificateId' = $1 and name ~ 'expir' order by at, created_at`,
        [id],
      )
    ).map(({ name, days }) => (days ? `${name} ${days}` : name));
  const facts = async (id: string) =>
    (
      await holders.world.rows<{ what: string }>(
        'select what from certificate_fact where certificate_id = $1 order by at, what',
        [id],
      )
    ).map(({ what }) => what);
  const waiting = async () =>
    (
      await holders.world.rows<{ day: string }>(
        `select payload->>'day' as day from job_run where name = 'certificates.watch-certificates' and not_before is not null order by 1`,
      )
    ).map(({ day }) => day);

  it('waits for the next day on which there is something to tell, and tells each thing once', async () => {
    const id = await verified('2026-12-31');
    expect(await waiting()).toEqual(['2026-11-01']);
    await watch('2026-10-31T23:00:00Z');
    await watch('2026-10-31T23:00:00Z');
    expect(await told(id)).toEqual(['certificate-expiring 60']);
    expect(await waiting()).toEqual(['2026-11-01', '2026-12-01']);
    await Promise.all([watch('2026-12-02T09:00:00Z'), watch('2026-12-02T09:00:00Z')]);
    await watch('2026-12-24T05:00:00Z');
    expect(await told(id)).toEqual(['certificate-expiring 60', 'certificate-expiring 30', 'certificate-expiring 7']);
    await watch('2026-12-31T22:59:00Z');
    expect((await told(id)).length).toBe(3);
    await watch('2026-12-31T23:00:00Z');
    await watch('2027-03-01T00:00:00Z');
    expect((await told(id)).slice(3)).toEqual(['certificate-expired']);
    expect(await facts(id)).toEqual(['filed', 'verified', 'warned-60', 'warned-30', 'warned-7', 'expired']);
  });

  it('that comes late tells the nearest warning only', async () => {
    const id = await verified('2027-05-31', 'hve');
    await watch('2027-05-28T12:00:00Z');
    expect(await told(id)).toEqual(['certificate-expiring 7']);
    await watch('2027-06-20T12:00:00Z');
    expect(await told(id)).toEqual(['certificate-expiring 7', 'certificate-expired']);
  });

  it('leaves alone what ends next door', async () => {
    const { world } = holders;
    const id = await verified('2027-09-30', 'label-rouge');
    const app = await world.console();
    await app.useCases.run(
      app.get(WatchCertificates),
      world.call(world.neighbour, new Date('2027-12-01T00:00:00Z')),
      {},
    );
    expect(await told(id)).toEqual([]);
  });

  it('runs as a job at its hour', async () => {
    const { world } = holders;
    await world.startWorker();
    world.at = new Date('2026-07-08T10:00:00Z');
    const id = await verified('2026-07-20', 'saveurs-en-or');
    await world.quiet();
    expect(await told(id)).toEqual(['certificate-expiring 30']);
  });

  it('sees a claim in what a file says of a producer, once, until there is a proof or a refusal', async () => {
    const { world } = holders;
    world.at = NOW;
    const app = await world.console();
    const owner = await holders.producer(world.first, 'Ferme du Bois', SIRETS[1], ['ab', 'hve']);
    const claim = (labels: string[]) =>
      app.useCases.write({ name: 'certificates.claim', permission: null }, world.call(world.first), async (work) => ({
        output: await app.get(ClaimLabels).of(work, [{ holderId: owner, labels }]),
        summary: null,
      }));
    await claim(['ab', 'hve', 'unheard-of']);
    await claim(['ab']);
    const open = async () =>
      (await administrator.get(OF, { holderId: owner })).certificatesOf.map(
        ({ kind, isClaim, state }: { kind: { code: string }; isClaim: boolean; state: string }) =>
          `${kind.code} ${isClaim} ${state}`,
      );
    expect(await open()).toEqual(['ab true filed', 'hve true filed']);
    const [{ id, missing }] = (await administrator.get(OF, { holderId: owner })).certificatesOf;
    expect(missing).toEqual(['number', 'period', 'document']);
    expect(await administrator.refusal(VERIFY, { id })).toBe('certificates.proof-missing');
    const proof = {
      number: 'X',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      documentId: await holders.document(administrator, owner),
    };
    await administrator.get(FILE, { input: { id: uuid(), holderId: owner, kind: 'ab', ...proof } });
    expect(await open()).toEqual(['ab false filed', 'hve true filed']);
    const claimed = (await administrator.get(OF, { holderId: owner })).certificatesOf[1];
    await administrator.get(REJECT, { id: claimed.id });
    await claim(['hve']);
    expect(await open()).toEqual(['ab false filed', 'hve true rejected']);
  });

  it('knows the same states as the database', async () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
    const decision = fc.constantFrom<Decision>('filed', 'verified', 'rejected', 'revoked');
    const cases = fc.sample(fc.tuple(decision, day, day, day), 300);
    const rows = await holders.world.rows<{ state: string }>(
      `select app.certificate_state(r.c->>0, (r.c->>1)::date, (r.c->>2)::date, (r.c->>3)::date) as state from jsonb_array_elements($1::jsonb) with ordinality r (c, n) order by n`,
      [JSON.stringify(cases)],
    );
    expect(rows.map(({ state }) => state)).toEqual(
      cases.map(([decided, validFrom, validTo, on]) => stateOn({ decision: decided, validFrom, validTo }, on)),
    );
  });
});
