import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { BackedLabels } from '../persistence/backed-labels';
import { Holders, NOW, SIRETS } from '../fixtures/holders';

const CERTIFICATE = `id state number validFrom validTo daysLeft reason isClaim missing renewsId
  kind { code name label requiresDocument } holder { id name } document { id name } history { what by reason }`;
const FILE = `mutation ($input: FileCertificateInput!) { fileCertificate(input: $input) { ${CERTIFICATE} } }`;
const RENEW = `mutation ($input: RenewCertificateInput!) { renewCertificate(input: $input) { ${CERTIFICATE} } }`;
const VERIFY = `mutation ($id: ID!) { verifyCertificate(id: $id) { ${CERTIFICATE} } }`;
const REJECT = `mutation ($id: ID!, $reason: String!) { rejectCertificate(id: $id, reason: $reason) { ${CERTIFICATE} } }`;
const REVOKE = `mutation ($id: ID!, $reason: String!) { revokeCertificate(id: $id, reason: $reason) { ${CERTIFICATE} } }`;
const ONE = `query ($id: ID!) { certificate(id: $id) { ${CERTIFICATE} } }`;
const OF = `query ($holderId: ID) { certificatesOf(holderId: $holderId) { ${CERTIFICATE} } }`;
const LIST = `query ($list: String, $kind: String, $search: String, $first: Int, $after: String) {
  certificates(list: $list, kind: $kind, search: $search, first: $first, after: $after) { nodes { id state } pageInfo { endCursor hasNextPage } } }`;
const COUNTS = '{ certificateCounts { list label count } }';
const KINDS = '{ certificateKinds { code name category label requiresDocument issuers numberHint source } }';
const PRODUCTS = 'query ($holderId: ID) { certifiableProducts(holderId: $holderId) { id name } }';
const REASON = 'Le numéro n’est pas celui du document.';

describe('certificates', () => {
  let holders: Holders;
  let administrator: TestActor;
  let farmer: TestActor;
  let stranger: TestActor;
  let farm: string;
  let other: string;
  beforeAll(async () => {
    holders = await Holders.open();
    const { world } = holders;
    farm = await holders.producer(world.first, 'Ferme du Pré', SIRETS[0]);
    other = await holders.producer(world.first, 'Ferme du Bois', SIRETS[1]);
    administrator = await world.member(world.first, 'territory-administrator');
    farmer = await world.member(world.first, 'producer', farm);
    stranger = await world.member(world.neighbour, 'territory-administrator');
  });
  beforeEach(() => {
    holders.world.at = NOW;
  });
  afterAll(() => holders.close());

  const wanted = (more: object = {}) => ({
    ...{ id: uuid(), kind: 'ab', number: 'FR-BIO-01 62-1', issuer: 'Ecocert' },
    ...{ validFrom: '2026-01-01', validTo: '2026-12-31' },
    ...more,
  });
  const file = async (more: object = {}, actor = farmer) =>
    (await actor.get(FILE, { input: wanted({ documentId: await holders.document(administrator, farm), ...more }) }))
      .fileCertificate;
  const verified = async (more: object = {}) => {
    const { id } = await file(more);
    return (await administrator.get(VERIFY, { id })).verifyCertificate;
  };
  const refusal = (more: object, actor = farmer) => actor.refusal(FILE, { input: wanted(more) });
  const ids = async (list: string, actor = administrator) =>
    (await actor.get(LIST, { list, first: 200 })).certificates.nodes.map(({ id }: { id: string }) => id);

  it('are of kinds that come with a release, with their source', async () => {
    const { certificateKinds } = await farmer.get(KINDS);
    expect(certificateKinds[0]).toMatchObject({
      code: 'ab',
      name: 'Agriculture biologique',
      label: 'ab',
      requiresDocument: true,
    });
    expect(certificateKinds.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining([
        'hve',
        'label-rouge',
        'agrement-sanitaire',
        'derogation',
        'insurance',
        'carrier-licence',
      ]),
    );
    expect(certificateKinds.every(({ source }: { source: string }) => source.length > 5)).toBe(true);
    holders.world.at = new Date('2021-06-01T10:00:00Z');
    const before = (await farmer.get(KINDS)).certificateKinds.map(({ code }: { code: string }) => code);
    expect(before).not.toContain('ab');
  });

  it('are filed by their holder, once, however often it is sent', async () => {
    const documentId = await holders.document(farmer, farm);
    const input = wanted({ documentId });
    const { fileCertificate: filed } = await farmer.get(FILE, { input });
    expect(filed).toMatchObject({
      ...{ id: input.id, state: 'filed', daysLeft: null, isClaim: false, missing: [], reason: null },
      ...{ holder: { id: farm, name: 'Ferme du Pré' }, document: { id: documentId } },
      history: [{ what: 'filed', by: 'producer AAA', reason: null }],
    });
    expect((await farmer.get(FILE, { input })).fileCertificate).toEqual(filed);
    expect(await farmer.refusal(FILE, { input: { ...input, number: 'autre' } })).toBe('platform.already-done');
    expect(await ids('to-verify')).toContain(input.id);
  });

  it('are refused when they make no sense', async () => {
    expect(await refusal({ kind: 'medal' })).toBe('certificates.kind-unknown');
    expect(await refusal({ validTo: '2025-12-31' })).toBe('certificates.period-reversed');
    expect(await refusal({ kind: 'agrement-sanitaire', number: '62' })).toBe('certificates.number-malformed');
    expect(await refusal({ scope: 'products' })).toBe('certificates.products-missing');
    expect(await refusal({ scope: 'products', productIds: [uuid()] })).toBe('certificates.product-unknown');
    expect(await refusal({ documentId: uuid() })).toBe('certificates.document-unknown');
    expect(await refusal({ documentId: await holders.document(administrator, other) })).toBe(
      'certificates.document-unknown',
    );
    expect(await refusal({ holderId: other })).toBe('platform.not-allowed');
    expect(await refusal({}, administrator)).toBe('certificates.holder-unknown');
    expect((await file({ kind: 'agrement-sanitaire', number: '62.826.001' })).number).toBe('FR 62.826.001 CE');
    expect((await farmer.get(PRODUCTS)).certifiableProducts).toEqual([]);
  });

  it('are verified by an administrator and live until their last day', async () => {
    const { id } = await file();
    expect(await farmer.refusal(VERIFY, { id })).toBe('platform.not-allowed');
    const { verifyCertificate: live } = await administrator.get(VERIFY, { id });
    expect(live).toMatchObject({ state: 'live', daysLeft: 176 });
    expect(live.history.map(({ what }: { what: string }) => what)).toEqual(['filed', 'verified']);
    expect(await administrator.refusal(VERIFY, { id })).toBe('certificates.not-verifiable');
    expect(await administrator.refusal(REJECT, { id, reason: REASON })).toBe('certificates.not-rejectable');
    for (const [at, state] of [
      ['2026-11-05T12:00:00Z', 'expiring'],
      ['2026-12-31T22:59:59Z', 'expiring'],
      ['2026-12-31T23:00:00Z', 'expired'],
    ] as const) {
      holders.world.at = new Date(at);
      expect((await farmer.get(ONE, { id })).certificate.state).toBe(state);
    }
  });

  it('are not verified without what their kind asks for, nor after their end', async () => {
    const { id, missing } = await file({ documentId: null });
    expect(missing).toEqual(['document']);
    expect(await administrator.refusal(VERIFY, { id })).toBe('certificates.proof-missing');
    const old = await file({ validFrom: '2025-01-01', validTo: '2025-12-31' });
    expect(await administrator.refusal(VERIFY, { id: old.id })).toBe('certificates.already-over');
  });

  it('are rejected with a reason that the holder reads', async () => {
    const { id } = await file();
    expect(await administrator.refusal(REJECT, { id, reason: ' ' })).toBe('platform.input-invalid');
    await administrator.get(REJECT, { id, reason: REASON });
    expect((await farmer.get(ONE, { id })).certificate).toMatchObject({
      state: 'rejected',
      reason: REASON,
      daysLeft: null,
    });
    expect(await administrator.refusal(VERIFY, { id })).toBe('certificates.not-verifiable');
    expect(await ids('closed')).toContain(id);
  });

  it('are rejected when they were verified and have not begun, and are revoked once they have', async () => {
    const later = await verified({ validFrom: '2026-09-01' });
    expect([later.state, await administrator.refusal(REVOKE, { id: later.id, reason: REASON })]).toEqual([
      'verified',
      'certificates.not-revocable',
    ]);
    expect((await administrator.get(REJECT, { id: later.id, reason: REASON })).rejectCertificate.state).toBe(
      'rejected',
    );
    const live = await verified();
    expect(await farmer.refusal(REVOKE, { id: live.id, reason: REASON })).toBe('platform.not-allowed');
    expect((await administrator.get(REVOKE, { id: live.id, reason: REASON })).revokeCertificate).toMatchObject({
      state: 'revoked',
      reason: REASON,
    });
    expect(await administrator.refusal(REVOKE, { id: live.id, reason: REASON })).toBe('certificates.not-revocable');
  });

  it('are renewed without a day lost between the two', async () => {
    const old = await verified({ kind: 'hve', number: 'HVE 7' });
    const renewal = { id: uuid(), renewsId: old.id, validFrom: '2027-01-01', validTo: '2027-12-31' };
    const early = { ...renewal, validTo: '2026-06-30', validFrom: '2026-01-01' };
    expect(await farmer.refusal(RENEW, { input: early })).toBe('certificates.renewal-too-early');
    expect(await farmer.refusal(RENEW, { input: { ...renewal, renewsId: uuid() } })).toBe('platform.not-found');
    const filed = await file({ kind: 'hve' });
    expect(await farmer.refusal(RENEW, { input: { ...renewal, renewsId: filed.id } })).toBe(
      'certificates.not-renewable',
    );
    const { renewCertificate: next } = await farmer.get(RENEW, {
      input: { ...renewal, documentId: await holders.document(farmer, farm) },
    });
    expect(next).toMatchObject({ number: 'HVE 7', renewsId: old.id, state: 'filed', kind: { code: 'hve' } });
    await administrator.get(VERIFY, { id: next.id });
    expect((await farmer.get(ONE, { id: old.id })).certificate.state).toBe('live');
    holders.world.at = new Date('2026-12-20T12:00:00Z');
    expect(await ids('expiring-30')).not.toContain(old.id);
  });

  it('stand in the lists of the desk, page by page, with their counts', async () => {
    const soon = await verified({ kind: 'label-rouge', validTo: '2026-07-12', number: 'LR 5' });
    const month = await verified({ kind: 'saveurs-en-or', validTo: '2026-08-05' });
    expect(await ids('expiring-7')).toEqual([soon.id]);
    expect(await ids('expiring-30')).toEqual([soon.id, month.id]);
    expect(await ids('live')).toEqual(expect.arrayContaining([soon.id, month.id]));
    const { certificateCounts } = await administrator.get(COUNTS);
    expect(certificateCounts.find(({ list }: { list: string }) => list === 'expiring-7')).toEqual({
      ...{ list: 'expiring-7', label: 'Échéance sous 7 jours', count: 1 },
    });
    const found = async (variables: object) =>
      (await administrator.get(LIST, { ...variables })).certificates.nodes.map(({ id }: { id: string }) => id);
    expect(await found({ kind: 'label-rouge' })).toEqual([soon.id]);
    expect(await found({ search: 'lr 5' })).toEqual([soon.id]);
    expect(await found({ search: 'bois' })).toEqual([]);
    const all: string[] = [];
    let page = { endCursor: null as string | null, hasNextPage: true };
    while (page.hasNextPage) {
      const { certificates } = await administrator.get<any>(LIST, { first: 3, after: page.endCursor });
      all.push(...certificates.nodes.map(({ id }: { id: string }) => id));
      page = certificates.pageInfo;
    }
    expect(all).toEqual(await found({ first: 200 }));
    expect(await administrator.refusal(LIST, { list: 'none' })).toBe('platform.input-invalid');
    expect(await administrator.refusal(LIST, { after: 'x' })).toBe('platform.cursor-invalid');
  });

  it('say which labels are backed on a day, and until the day before they are revoked', async () => {
    const owner = await holders.producer(holders.world.first, 'Ferme des Deux Rives', SIRETS[3]);
    const documentId = await holders.document(administrator, owner);
    const input = wanted({ holderId: owner, documentId });
    await administrator.get(FILE, { input });
    const app = await holders.world.console();
    const backed = (day: string) =>
      app.useCases.read(
        {
          ...{
            name: 'certificates.look',
            permission: null,
            input: { safeParse: () => ({ success: true, data: {} }) } as never,
          },
          read: (reading) => app.get(BackedLabels).of(reading, [owner], day),
        },
        holders.world.call(holders.world.first),
        {},
      );
    expect(await backed('2026-07-08')).toEqual([]);
    await administrator.get(VERIFY, { id: input.id });
    expect(await backed('2026-07-08')).toEqual([
      { holderId: owner, label: 'ab', productIds: null, certificateId: input.id, validTo: '2026-12-31' },
    ]);
    expect([await backed('2025-12-31'), await backed('2027-01-01')]).toEqual([[], []]);
    await administrator.get(REVOKE, { id: input.id, reason: REASON });
    expect([(await backed('2026-07-07')).length, (await backed('2026-07-08')).length]).toEqual([1, 0]);
  });

  it('of one holder are not seen by another, nor from next door', async () => {
    const { id } = await file();
    const rival = await holders.world.member(holders.world.first, 'producer', other);
    expect((await rival.get(ONE, { id })).certificate).toBeNull();
    expect((await rival.get(OF)).certificatesOf).toEqual([]);
    expect(await rival.refusal(OF, { holderId: farm })).toBe('platform.not-allowed');
    expect((await farmer.get(OF)).certificatesOf.length).toBeGreaterThan(5);
    expect((await stranger.get(ONE, { id })).certificate).toBeNull();
    expect(await stranger.refusal(OF, { holderId: farm })).toBe('certificates.holder-unknown');
    expect(await stranger.refusal(PRODUCTS, { holderId: farm })).toBe('certificates.holder-unknown');
    for (const [mutation, variables] of [
      [VERIFY, { id }],
      [REJECT, { id, reason: REASON }],
      [REVOKE, { id, reason: REASON }],
      [RENEW, { input: { id: uuid(), renewsId: id, validFrom: '2027-01-01', validTo: '2027-12-31' } }],
    ] as const)
      expect(await stranger.refusal(mutation, variables)).toBe('platform.not-found');
    expect(await refusal({ holderId: farm }, stranger)).toBe('certificates.holder-unknown');
    expect((await stranger.get(LIST)).certificates.nodes).toEqual([]);
    expect((await stranger.get(COUNTS)).certificateCounts.every(({ count }: { count: number }) => count === 0)).toBe(
      true,
    );
    const driver = await holders.world.member(holders.world.first, 'driver');
    for (const query of [LIST, COUNTS, KINDS, OF, PRODUCTS])
      expect(await driver.refusal(query)).toBe('platform.not-allowed');
  });

  it('can be made again from their facts', async () => {
    const different = await holders.world.rows(`
      select c.id from certificate c left join lateral (select f.what, f.day, f.reason from certificate_fact f where f.certificate_id = c.id
          and f.what in ('verified', 'rejected', 'revoked') order by f.at desc, array_position(array['revoked', 'rejected', 'verified'], f.what) limit 1) f on true
      where (c.decision, c.decided_on, c.reason) is distinct from (coalesce(f.what, 'filed'), f.day, f.reason)`);
    expect(different).toEqual([]);
  });
});
