import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Holders, PDF, SIRETS } from '../fixtures/holders';

const DOCUMENT = 'query ($id: ID!) { document(id: $id) { id name mediaType bytes sha256 uploadedBy } }';

describe('documents', () => {
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
  afterAll(() => holders.close());

  const refusalOf = async (response: Response) => ((await response.json()) as { refusal: string }).refusal;
  const stored = () => {
    const folder = join(tmpdir(), 'maillon-test-files', new URL(holders.world.database.appUrl).pathname.slice(1));
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  };

  it('are kept as they were sent, with their digest, and come back byte by byte', async () => {
    const id = uuid();
    const response = await holders.send(farmer, PDF, { id, name: '../../Attestation été.pdf' });
    const document = (await response.json()) as { id: string };
    expect([response.status, document]).toEqual([
      201,
      {
        ...{ id, name: 'Attestation été.pdf', mediaType: 'application/pdf', bytes: PDF.length },
        sha256: createHash('sha256').update(PDF).digest('hex'),
        ...{ uploadedAt: '2026-07-08T10:00:00.000Z', uploadedBy: 'producer AAA' },
      },
    ]);
    const opened = await holders.open(administrator, `/api/documents/${id}`);
    expect(await opened.text()).toBe(PDF);
    expect(Object.fromEntries(opened.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="Attestation ?t?.pdf"; filename*=UTF-8''Attestation%20%C3%A9t%C3%A9.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    const saved = await holders.open(farmer, `/api/documents/${id}?download`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await farmer.get(DOCUMENT, { id })).document).toMatchObject({ id, name: 'Attestation été.pdf' });
  });

  it('are kept once when they are sent twice, and never replaced', async () => {
    const id = uuid();
    await holders.send(farmer, PDF, { id });
    const before = stored();
    expect((await holders.send(farmer, PDF, { id })).status).toBe(201);
    const replaced = await holders.send(farmer, `${PDF} `, { id });
    expect([replaced.status, await refusalOf(replaced)]).toEqual([409, 'platform.already-done']);
    expect(stored()).toBe(before);
  });

  it('are refused by what they contain, whatever they claim to be', async () => {
    const before = stored();
    const page = await holders.send(farmer, '<html><script>alert(1)</script>', { name: 'certificat.pdf' });
    expect([page.status, await refusalOf(page)]).toEqual([400, 'certificates.document-type-unknown']);
    expect(await refusalOf(await holders.send(farmer, ''))).toBe('certificates.document-empty');
    const large = Buffer.alloc(10 * 1024 * 1024 + 1);
    large.write(PDF);
    expect(await refusalOf(await holders.send(farmer, large))).toBe('certificates.document-too-large');
    const largest = large.subarray(0, 10 * 1024 * 1024);
    expect((await holders.send(farmer, largest)).status).toBe(201);
    expect(stored()).toBe(before + 1);
  });

  it('say why in the reader’s language', async () => {
    const asked = new URLSearchParams({ id: uuid(), name: 'x' });
    const { cookie, membershipId } = farmer.settings;
    const headers = { cookie: cookie!, 'x-maillon-membership': membershipId!, 'content-type': 'image/png' };
    const say = async (language: string) => {
      const response = await fetch(`${holders.world.api.url}/api/documents?${asked}`, {
        method: 'POST',
        headers: { ...headers, 'accept-language': language },
        body: 'x',
      });
      return ((await response.json()) as { message: string }).message;
    };
    expect(await say('en')).toContain('neither a PDF nor a photograph');
    expect(await say('fr')).toContain('ni un PDF ni une photo');
  });

  it('are sent for oneself, or for a producer whom one manages', async () => {
    expect((await holders.send(administrator, PDF, { holder: other })).status).toBe(201);
    const foreign = await holders.send(farmer, PDF, { holder: other });
    expect([foreign.status, await refusalOf(foreign)]).toEqual([403, 'platform.not-allowed']);
    expect(await refusalOf(await holders.send(administrator, PDF))).toBe('certificates.holder-unknown');
    expect(await refusalOf(await holders.send(administrator, PDF, { id: 'x' }))).toBe('platform.input-invalid');
  });

  it('are seen by their holder and by those who run the territory, and by nobody else', async () => {
    const id = await holders.document(administrator, other);
    const buyer = await holders.world.member(holders.world.first, 'driver');
    for (const [actor, status] of [
      [administrator, 200],
      [farmer, 404],
      [stranger, 404],
      [buyer, 403],
      [holders.world.stranger(administrator.membershipId), 401],
    ] as const)
      expect((await holders.open(actor, `/api/documents/${id}`)).status).toBe(status);
    expect((await stranger.get(DOCUMENT, { id })).document).toBeNull();
    expect((await farmer.get(DOCUMENT, { id })).document).toBeNull();
  });

  it('are opened by an address that names the membership, but only one’s own', async () => {
    const id = await holders.document(administrator, other);
    const { cookie } = stranger.settings;
    const own = holders.world.actor(administrator.settings.cookie, null);
    const theirs = holders.world.actor(cookie, null);
    const path = `/api/documents/${id}?membership=${administrator.membershipId}`;
    expect([(await holders.open(own, path)).status, (await holders.open(theirs, path)).status]).toEqual([200, 403]);
  });

  it('next door are not found, neither to send for nor to send under the same id', async () => {
    const id = await holders.document(administrator, other);
    const elsewhere = await holders.send(stranger, PDF, { holder: other });
    expect(await refusalOf(elsewhere)).toBe('certificates.holder-unknown');
    const theirs = await holders.producer(holders.world.neighbour, 'Ferme d’à côté', SIRETS[2]);
    expect((await holders.send(stranger, PDF, { holder: theirs, id })).status).toBe(201);
    expect(await (await holders.open(administrator, `/api/documents/${id}`)).text()).toBe(PDF);
  });

  it.each([
    '/api/documents/..%2f..%2f..%2fetc%2fpasswd',
    '/api/documents/%2e%2e%2fservices.json',
    '/api/documents/../../etc/passwd',
    '/api/documents/territories',
    "/api/documents/'%20or%201=1",
    '/api/documents/00000000-0000-0000-0000-000000000000%00.pdf',
  ])('are not found by tricks with their address: %s', async (path) => {
    const response = await holders.open(administrator, path);
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/root:|password/);
  });
});
