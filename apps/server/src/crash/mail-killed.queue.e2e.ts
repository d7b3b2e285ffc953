import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SendDigests } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { SMTPServer } from 'smtp-server';
import { v7 as uuid } from 'uuid';
import { ServerProcess } from '../fixtures/server-process';
import { modules } from '../modules';

jest.setTimeout(120_000);

const INVITE = `mutation ($id: ID!) { inviteMember(id: $id, email: "ada@test.example", role: "driver") { id } }`;

// Real: the worker's process, the queue, SMTP. The mail server takes a letter and the worker dies before it hears so.
describe('a worker that is killed between the mail server’s yes and its own note of it', () => {
  let world: World;
  let server: SMTPServer;
  let url: string;
  let administrator: TestActor;
  let worker: ServerProcess | null = null;
  let killing = false;
  const received: string[] = [];
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          received.push(text);
          void (killing ? kill() : Promise.resolve()).then(() => done());
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`;
    world = await World.open({ modules });
    administrator = await world.member(world.first, 'territory-administrator');
  });
  afterAll(async () => {
    await worker?.stop();
    await world.close();
    await new Promise<void>((closed) => server.close(closed));
  });

  const start = async () => void (worker = await ServerProcess.start(world, 'worker', { SMTP_URL: url }));
  async function kill(): Promise<void> {
    killing = false;
    await worker?.kill();
    worker = null;
  }
  const copiesOf = (id: string) => received.filter((text) => text.includes(`Message-ID: <${id}@maillon>`)).length;
  const mailOf = async (id: string) =>
    (
      await world.rows(
        'select attempts, repeated, sent_at is not null as sent, speaking_since is not null as speaking from mail where id = $1',
        [id],
      )
    )[0];

  async function diesWith(id: string): Promise<void> {
    killing = true;
    await start();
    await until(async () => worker === null);
    expect(copiesOf(id)).toBe(1);
    expect(await mailOf(id)).toEqual({ attempts: 1, repeated: false, sent: false, speaking: true });
    await start();
    await world.quiet(60_000);
  }

  it('sends an invitation again, under the same id, and says so: without it nobody comes in', async () => {
    const id = uuid();
    await administrator.get(INVITE, { id });
    await diesWith(id);
    await worker?.stop();
    expect(copiesOf(id)).toBe(2);
    expect(await mailOf(id)).toMatchObject({ attempts: 2, repeated: true, sent: true });
    const { job } = await administrator.get('query ($id: ID!) { job(id: $id) { state result } }', { id });
    expect(job).toEqual({ state: 'done', result: { sent: true, repeated: true } });
  });

  it('leaves a digest where it is, and asks an administrator', async () => {
    await world.rows(
      `insert into digest_line (territory_id, id, person_id, kind, line, at)
       select territory_id, gen_random_uuid(), person_id, 'certificates.to-look-at', '{"text": "x"}', now() from membership where id = $1`,
      [administrator.settings.membershipId],
    );
    const app = await world.console();
    await app.useCases.run(app.get(SendDigests), world.call(world.first), {});
    const [{ id }] = await world.rows(`select id from mail where kind = 'platform.morning-digest'`);
    await diesWith(id);
    await worker?.stop();
    worker = null;
    expect(copiesOf(id)).toBe(1);
    expect(await mailOf(id)).toMatchObject({ attempts: 1, sent: false, speaking: false });
    const { job } = await administrator.get('query ($id: ID!) { job(id: $id) { state failure } }', { id });
    expect(job).toEqual({ state: 'failed', failure: expect.stringContaining('peut-être est-il arrivé') });
  });
});

async function until(reached: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 60_000;
  while (!(await reached())) {
    if (Date.now() > limit) throw new Error('It did not happen within a minute.');
    await new Promise((done) => setTimeout(done, 5));
  }
}
