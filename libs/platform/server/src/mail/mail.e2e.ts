import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { defineLetterKind } from '@maillon/platform/contract';
import { World } from '@maillon/platform/testing';
import { sql } from 'kysely';
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { platformModule } from '../platform.module';
import type { UseCase } from '../use-cases/use-case';
import { postMail } from './post-mail';
import { writeLetter } from './write-letter';

// Real: PostgreSQL, the queue, the worker, SMTP. Made up: the use case that writes.
const kindThat = (ifUnsure: 'again' | 'leave') =>
  defineLetterKind({
    name: `platform.note-${ifUnsure}`,
    title: { fr: 'Mot', en: 'Note' },
    when: { fr: 'Parfois.', en: 'At times.' },
    roles: [],
    times: ['at-once', 'never'],
    ifUnsure,
  });

interface Note {
  id: string;
  to: string;
  failing?: boolean | undefined;
  leave?: boolean | undefined;
}

const write: UseCase<Note, string> = {
  name: 'platform.write',
  permission: null,
  input: z.object({ id: z.uuid(), to: z.string(), failing: z.boolean().optional(), leave: z.boolean().optional() }),
  async execute(work, { id, to, failing, leave }) {
    const letter = writeLetter({
      locale: 'fr',
      subject: `Bonjour ${to}`,
      heading: 'Bonjour',
      paragraphs: ['La clé est 1234.'],
    });
    await postMail(work, { id, kind: kindThat(leave ? 'leave' : 'again'), to, letter });
    if (failing) throw new Error('The use case fails after it wrote.');
    return id;
  },
};

async function post(
  world: World,
  to: string,
  more: { id?: string; failing?: boolean; leave?: boolean } = {},
): Promise<string> {
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

  it('is forgotten after a year, and nothing else is', async () => {
    const [old, young] = [await post(world, 'old@test.example'), await post(world, 'young@test.example')];
    await world.quiet();
    await world.rows(`update mail set created_at = now() - interval '13 months' where id = $1`, [old]);
    await world.rows(`update mail set created_at = now() - interval '11 months' where id = $1`, [young]);
    const relay = new Client({ connectionString: world.database.relayUrl });
    await relay.connect();
    const { rows } = await relay.query('select app.forget_old_mail() as gone');
    await relay.end();
    expect(rows).toEqual([{ gone: 1 }]);
    expect(await world.rows('select id from mail where id = any($1)', [[old, young]])).toEqual([{ id: young }]);
  });

  it('can be read by whoever tries the platform', async () => {
    const { mails } = await json(`${world.api.url}/api/mailbox`);
    const mail = mails.find(({ to }: { to: string }) => to === 'ada@test.example');
    expect(mail).toMatchObject({
      to: 'ada@test.example',
      territory: 'Territoire AAA',
      subject: 'Bonjour ada@test.example',
    });
    expect((await json(`${world.api.url}/api/mailbox/${mail.id}`)).text).toContain('1234');
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
  /** How often the server takes a letter and is gone before it says so. */
  let mute = 0;
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => done(answer(address)),
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          received.push(text);
          if (mute-- > 0) for (const { _socket } of connections()) _socket.destroy();
          else done();
        });
      },
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as { port: number };
    world = await World.open({ modules: [platformModule], environment: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    await world.startWorker();
  });
  const connections = () => [...(server as unknown as { connections: Set<{ _socket: Socket }> }).connections];
  const copiesOf = (id: string) => received.filter((text) => text.includes(`Message-ID: <${id}@maillon>`)).length;
  const rowOf = async (id: string) =>
    (await world.rows('select attempts, repeated, unsure_at, sent_at, text_body from mail where id = $1', [id]))[0];
  afterEach(() => {
    answer = () => undefined;
    mute = 0;
  });
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
    expect(copiesOf(id)).toBe(1);
    expect(await rowOf(id)).toMatchObject({ attempts: 2, repeated: false, text_body: null });
  });

  it('whose outcome nobody knows goes again where never would be worse, and the log says that it may have come twice', async () => {
    mute = 1;
    const id = await post(world, 'twice@test.example');
    await world.quiet();
    expect(copiesOf(id)).toBe(2);
    expect(await rowOf(id)).toMatchObject({ attempts: 2, repeated: true, sent_at: expect.any(Date) });
    const administrator = await world.member(world.first, 'territory-administrator');
    const { job } = await administrator.get('query ($id: ID!) { job(id: $id) { state result } }', { id });
    expect(job).toEqual({ state: 'done', result: { sent: true, repeated: true } });
    const { audit } = await administrator.get('{ audit(act: "platform.mark-mail-sent") { nodes { summary } } }');
    expect(audit.nodes[0].summary).toEqual({
      ...{ input: { mailId: id }, letter: 'platform.note-again', repeated: true },
    });
  });

  it('whose outcome nobody knows stays where twice would be worse, until an administrator sends it', async () => {
    mute = 1;
    const id = await post(world, 'once@test.example', { leave: true });
    await world.quiet();
    expect(copiesOf(id)).toBe(1);
    expect(await rowOf(id)).toMatchObject({ attempts: 1, sent_at: null, unsure_at: expect.any(Date) });
    const administrator = await world.member(world.first, 'territory-administrator');
    const { job } = await administrator.get('query ($id: ID!) { job(id: $id) { state failure } }', { id });
    expect(job).toEqual({ state: 'failed', failure: expect.stringContaining('« Bonjour once@test.example »') });
    const { audit } = await administrator.get('{ audit(act: "platform.leave-mail") { nodes { summary } } }');
    expect(audit.nodes[0].summary).toEqual({
      ...{ input: { mailId: id }, letter: 'platform.note-leave', outcome: 'unknown' },
    });
    await administrator.get('mutation ($id: ID!) { retryJob(id: $id) { id } }', { id });
    await world.quiet();
    expect(copiesOf(id)).toBe(2);
    expect(await rowOf(id)).toMatchObject({ repeated: true, sent_at: expect.any(Date), text_body: null });
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
