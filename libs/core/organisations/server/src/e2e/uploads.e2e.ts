import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { LARGEST_FILE, WatchOverTime, platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';

const LOOK = 'query ($file: FileInput!) { producersFileLook(file: $file) { columns { heading } } }';
const IMPORT = 'mutation ($id: ID!, $file: FileInput!) { importProducers(id: $id, file: $file) { id state } }';
const TEXT = 'SIRET;Raison sociale;Commune;Famille\r\n35600000000048;Le Grand Large;Étaples;Produits de la mer\r\n';

describe('a file sent for an import', () => {
  let world: World;
  let administrator: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2126-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    await administrator.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
    await world.startWorker();
  });
  afterAll(() => world.close());

  const headersOf = ({ settings }: TestActor) => ({
    ...(settings.cookie ? { cookie: settings.cookie } : {}),
    'x-maillon-membership': settings.membershipId!,
    'x-maillon-at': world.at!.toISOString(),
    'content-type': 'application/octet-stream',
  });

  const addressOf = (id: string, purpose = 'organisations.producers-file') =>
    `${world.api.url}/api/uploads/${id}?${new URLSearchParams({ purpose, name: 'producteurs.csv' })}`;

  async function send(
    body: string | Uint8Array,
    { id = uuid(), actor = administrator, purpose }: { id?: string; actor?: TestActor; purpose?: string } = {},
  ) {
    const response = await fetch(addressOf(id, purpose), {
      method: 'PUT',
      headers: headersOf(actor),
      body: body as never,
    });
    const answer = (await response.json()) as { refusal?: string; bytes?: number };
    return { id, status: response.status, ...answer };
  }

  const rows = () => world.rows('select id from upload');

  it('is named by what it was sent as, and read like one that came with the request', async () => {
    const { id, status, bytes } = await send(TEXT);
    expect({ status, bytes }).toEqual({ status: 201, bytes: Buffer.byteLength(TEXT) });
    const file = { name: 'producteurs.csv', uploadId: id };
    expect((await administrator.get(LOOK, { file })).producersFileLook.columns[1].heading).toBe('Raison sociale');
    const job = uuid();
    expect((await administrator.get(IMPORT, { id: job, file })).importProducers.id).toBe(job);
    await world.quiet();
    const again = { name: 'producteurs.csv', contentBase64: Buffer.from(TEXT).toString('base64') };
    expect((await administrator.get(IMPORT, { id: job, file: again })).importProducers.state).toBe('done');
  });

  it('is taken once under its id, and never replaced', async () => {
    const { id } = await send(TEXT);
    const before = world.files().length;
    expect((await send(TEXT, { id })).status).toBe(201);
    expect(await send(`${TEXT} `, { id })).toMatchObject({ status: 409, refusal: 'platform.already-done' });
    expect(world.files()).toHaveLength(before);
  });

  it('is refused before a byte is kept: by who sends it, for what, how large and what it is', async () => {
    const driver = await world.member(world.first, 'driver');
    const [files, uploads] = [world.files().length, await rows()];
    expect(await send(TEXT, { actor: driver })).toMatchObject({ status: 403, refusal: 'platform.not-allowed' });
    expect(await send(TEXT, { actor: world.stranger(administrator.membershipId) })).toMatchObject({ status: 401 });
    expect(await send(TEXT, { purpose: 'organisations.other' })).toMatchObject({
      refusal: 'platform.upload-purpose-unknown',
    });
    expect(await send('')).toMatchObject({ status: 400, refusal: 'platform.upload-empty' });
    expect(await send(Buffer.from([1, 2, 0, 3]))).toMatchObject({
      status: 400,
      refusal: 'platform.upload-type-unknown',
    });
    expect(await send(Buffer.alloc(LARGEST_FILE + 1, 97))).toMatchObject({
      status: 400,
      refusal: 'platform.upload-too-large',
    });
    expect([world.files().length, await rows()]).toEqual([files, uploads]);
  });

  it('is refused while it comes when it never said how long it is', async () => {
    const files = world.files().length;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(Buffer.alloc(1024 * 1024, 97)),
    });
    const sending = fetch(addressOf(uuid()), {
      method: 'PUT',
      headers: headersOf(administrator),
      body: endless,
      duplex: 'half',
    } as never);
    await sending.then(
      async (response) =>
        expect(((await response.json()) as { refusal: string }).refusal).toBe('platform.upload-too-large'),
      () => undefined,
    );
    await until(() => world.files().length === files);
    expect(await rows()).toEqual(await rows());
  });

  it('leaves nothing when the connection is cut half-way', async () => {
    const [files, uploads] = [world.files().length, await rows()];
    const { hostname, port } = new URL(world.api.url);
    const socket = connect(Number(port), hostname);
    const { pathname, search } = new URL(addressOf(uuid()));
    const head = Object.entries({ ...headersOf(administrator), host: 'localhost', 'content-length': '5000000' });
    socket.write(
      `PUT ${pathname}${search} HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`,
    );
    socket.write(Buffer.alloc(1_000_000, 97));
    await until(() => world.files().length > files);
    socket.destroy();
    await until(() => world.files().length === files);
    expect(await rows()).toEqual(uploads);
  });

  it('is nobody else’s to name, and waits a day', async () => {
    const { id } = await send(TEXT);
    const file = { name: 'x.csv', uploadId: id };
    const colleague = await world.member(world.first, 'territory-administrator');
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    for (const actor of [colleague, neighbour])
      expect(await actor.refusal(LOOK, { file })).toBe('platform.upload-missing');
    await (await world.console()).get(WatchOverTime).lookIn(world.first.id, new Date('2126-07-07T09:00:00Z'));
    await world.quiet();
    expect(await administrator.refusal(LOOK, { file })).toBe('platform.upload-missing');
    expect([world.files(), await rows()]).toEqual([[], []]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((done) => setTimeout(done, 25));
  expect(holds()).toBe(true);
}
