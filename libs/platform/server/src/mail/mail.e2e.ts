import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { platformModule } from '../platform.module';
import type { UseCase } from '../use-cases/use-case';
import { postMail } from './post-mail';
import { writeLetter } from './write-letter';

// Real: PostgreSQL, the queue, the worker, SMTP. Made up: the use case that writes.
const write: UseCase<{ id: string; to: string; failing?: boolean | undefined }, string> = {
  name: 'platform.write',
  permission: null,
  input: z.object({ id: z.uuid(), to: z.string(), failing: z.boolean().optional() }),
  async execute(work, { id, to, failing }) {
    const letter = writeLetter({
      locale: 'fr',
      subject: `Bonjour ${to}`,
      heading: 'Bonjour',
      paragraphs: ['La clé est 1234.'],
    });
    await postMail(work, { id, to, letter });
    if (failing) throw new Error('The use case fails after it wrote.');
    return id;
  },
};

async function post(world: World, to: string, more: { id?: string; failing?: boolean } = {}): Promise<string> {
  const { useCases } = await world.console();
  return useCases.run(write, world.call(world.first), { id: uuid(), to, ...more });
}

describe('a letter of a territory, where no mail server is known', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule] });
    await world.startWorker();
  });
  afterAll(() => world.close());

  const laid = () => world.rows('select id, recipient, territory_name from identity.mailbox order by laid_at');

  it('is laid once in the mailbox, however often it was posted, and what it said is forgotten elsewhere', async () => {
    const id = await post(world, 'ada@test.example');
    await world.quiet();
    await post(world, 'ada@test.example', { id });
    await world.quiet();
    expect(await laid()).toEqual([{ id, recipient: 'ada@test.example', territory_name: 'Territoire AAA' }]);
    const [row] = await world.rows('select text_body, html_body, sent_at from mail where id = $1', [id]);
    expect(row).toEqual({ text_body: null, html_body: null, sent_at: expect.any(Date) });
    expect(JSON.stringify(await world.rows('select * from job_run, audit_entry'))).not.toContain('1234');
  });

  it('does not leave when the use case that wrote it comes to nothing', async () => {
    await expect(post(world, 'nobody@test.example', { failing: true })).rejects.toThrow('fails after');
    await world.quiet();
    expect(JSON.stringify(await laid())).not.toContain('nobody@');
  });

  it('is a row that only its territory sees', async () => {
    const { useCases } = await world.console();
    const seen = (territory: World['first']) =>
      useCases.read(
        {
          name: 'platform.look',
          permission: null,
          input: z.object({}),
          read: (reading) => reading.rows(sql`select id from mail`),
        },
        world.call(territory),
        {},
      );
    await expect(seen(world.neighbour)).resolves.toEqual([]);
    await expect(seen(world.first)).resolves.not.toEqual([]);
  });

  it('can be read by whoever tries the platform', async () => {
    const { mails } = await json(`${world.api.url}/api/mailbox`);
    expect(mails[0]).toMatchObject({
      to: 'ada@test.example',
      territory: 'Territoire AAA',
      subject: 'Bonjour ada@test.example',
    });
    expect((await json(`${world.api.url}/api/mailbox/${mails[0].id}`)).text).toContain('1234');
    expect((await fetch(`${world.api.url}/api/mailbox/${uuid()}`)).status).toBe(404);
    expect((await fetch(`${world.api.url}/api/mailbox/nothing`)).status).toBe(404);
  });
});

describe('the mailbox', () => {
  it.each([
    ['in production', { MAILLON_DEMO: '0', NODE_ENV: 'production' }],
    ['where letters go to a mail server', { SMTP_URL: 'smtp://localhost:1' }],
  ])('has no address %s', async (_where, environment) => {
    const world = await World.open({ modules: [platformModule], environment });
    const { status } = await fetch(`${world.api.url}/api/mailbox`);
    await world.close();
    expect(status).toBe(404);
  });
});

describe('a letter to a mail server', () => {
  let world: World;
  let server: SMTPServer;
  const received: string[] = [];
  let answer: (to: string) => Error | undefined = () => undefined;
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => done(answer(address)),
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => done(void received.push(text) as never));
      },
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as { port: number };
    world = await World.open({ modules: [platformModule], environment: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    await world.startWorker();
  });
  afterEach(() => void (answer = () => undefined));
  afterAll(async () => {
    await world.close();
    await new Promise<void>((closed) => server.close(closed));
  });

  it('carries both forms, our sender, and an id that stays the same', async () => {
    const id = await post(world, 'ada@test.example');
    await world.quiet();
    expect(received).toHaveLength(1);
    expect(received[0]).toContain(`Message-ID: <${id}@maillon>`);
    expect(received[0]).toMatch(/From: Maillon <ne-pas-repondre@/);
    expect(received[0]).toContain('Content-Type: text/plain');
    expect(received[0]).toContain('Content-Type: text/html');
  });

  it('is tried again when the server is busy', async () => {
    let busy = 1;
    answer = () => (busy-- > 0 ? Object.assign(new Error('Busy.'), { responseCode: 451 }) : undefined);
    const id = await post(world, 'busy@test.example');
    await world.quiet();
    expect(received.filter((text) => text.includes(id))).toHaveLength(1);
  });

  it('that the server will never take ends its job with the reason, which administrators read', async () => {
    answer = () => Object.assign(new Error('No such mailbox.'), { responseCode: 550 });
    await post(world, 'gone@test.example');
    await world.quiet();
    const administrator = await world.member(world.first, 'territory-administrator');
    const { jobs } = await administrator.get('{ jobs(state: "failed") { nodes { title attempts failure } } }');
    expect(jobs.nodes).toEqual([
      { title: 'Envoi d’un e-mail', attempts: 1, failure: expect.stringContaining('gone@test.example : ') },
    ]);
  });
});

async function json(url: string): Promise<any> {
  return (await fetch(url)).json();
}
