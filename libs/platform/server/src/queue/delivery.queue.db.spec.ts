import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  AskToCount,
  PROBE_TABLE,
  Probe,
  World,
  environmentOf,
  mood,
  probeModule,
  type TestActor,
} from '@maillon/platform/testing';
import { pino } from 'pino';
import { openPool } from '../database/pool';
import type { RunningWorker } from '../hosting/start-worker';
import { Relay } from '../outbox/relay';
import { platformModule } from '../platform.module';
import { openQueueBackend } from './backend';
import { Dispatcher } from './dispatcher';
import type { QueuePort } from './queue-port';
import { Assembled } from '../modules/assembled';

const silent = pino({ level: 'silent' });

jest.setTimeout(60_000);

describe('what a transaction tells the others', () => {
  let world: World;
  let administrator: TestActor;
  let marks: (mark: string) => Promise<number>;

  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, probeModule], plugins: { first: ['probe'] } });
    for (const statement of PROBE_TABLE) await world.owner.query(statement);
    await world.owner.query('create policy test_owner on probe_mark to current_user using (true)');
    administrator = await world.member(world.first, 'territory-administrator');
    marks = async (mark) =>
      (await world.rows('select count(*)::int as count from probe_mark where mark = $1', [mark]))[0].count;
  });
  beforeEach(() => {
    Object.assign(mood, { failuresLeft: 0, refuse: false, onStep: async () => undefined });
  });
  afterAll(() => world.close());

  const probe = async (mark: string, territory = world.first) => {
    const console = await world.console();
    return console.useCases.run(console.get(Probe), world.call(territory), { mark });
  };
  const count = async (mark: string, steps = 3) => {
    const console = await world.console();
    return console.useCases.run(console.get(AskToCount), world.call(world.first), { mark, steps });
  };
  const jobOf = async (id: string) =>
    (
      await administrator.get(
        'query ($id: ID!) { job(id: $id) { state doneUnits totalUnits attempts failure result } }',
        { id },
      )
    ).job;

  describe('before any worker runs', () => {
    it('leaves nothing when the use case fails after telling', async () => {
      const before = await world.rows('select count(*)::int as n from outbox');
      await expect(probe('refused', world.neighbour)).rejects.toThrow('module-disabled');
      expect(await world.rows('select count(*)::int as n from outbox')).toEqual(before);
    });

    it('publishes again what a relay that died had published and not marked, and it is done once', async () => {
      await probe('relay killed');
      await relayThatDies();
      const [{ waiting }] = await world.rows(`select count(*)::int as waiting from outbox where published_at is null`);
      expect(waiting).toBe(1);
      const worker = await world.startWorker();
      await world.quiet();
      expect(await marks('relay killed')).toBe(1);
      await worker.close();
    });
  });

  describe('with a worker', () => {
    let worker: RunningWorker;
    beforeAll(async () => void (worker = await world.startWorker()));

    it('is heard once by each listener', async () => {
      await probe('once');
      await world.quiet();
      expect(await marks('once')).toBe(1);
    });

    it('is heard once although the queue forgot that it had been delivered', async () => {
      await probe('forgotten');
      await world.quiet();
      await world.owner.query(`update outbox set id = id, published_at = null where payload->>'mark' = 'forgotten'`);
      await deliverUnderAnotherId('forgotten');
      await world.quiet();
      expect(await marks('forgotten')).toBe(1);
    });

    it('is heard once although the listener failed twice half-way', async () => {
      mood.failuresLeft = 2;
      await probe('stumbling');
      await world.quiet();
      expect(await marks('stumbling')).toBe(1);
    });

    it('runs a job that can be watched to its end', async () => {
      const id = await count('watched');
      await world.quiet();
      expect(await jobOf(id)).toMatchObject({
        state: 'done',
        doneUnits: 3,
        totalUnits: 3,
        attempts: 1,
        result: { steps: 3 },
      });
    });

    it('ends a refused job at once, with its reason in the person’s language', async () => {
      mood.refuse = true;
      const id = await count('refused job');
      await world.quiet();
      expect(await jobOf(id)).toMatchObject({ state: 'failed', attempts: 1, failure: 'Pas aujourd’hui.' });
    });

    it('runs a failed job again when an administrator asks', async () => {
      mood.refuse = true;
      const id = await count('again');
      await world.quiet();
      mood.refuse = false;
      await administrator.get('mutation ($id: ID!) { retryJob(id: $id) { state } }', { id });
      await world.quiet();
      expect(await jobOf(id)).toMatchObject({ state: 'done', failure: null });
      expect(await administrator.refusal('mutation ($id: ID!) { retryJob(id: $id) { id } }', { id })).toBe(
        'platform.job-not-retryable',
      );
    });

    it('gives back, when it is asked to end, a job that has steps left, and another worker ends it', async () => {
      let left: Promise<void> | undefined;
      const asked = new Promise<void>((resolve) => {
        mood.onStep = async () => resolve(void (left ??= worker.close()));
      });
      const id = await count('given back');
      await asked;
      await left;
      expect(await jobOf(id)).toMatchObject({ state: 'queued', doneUnits: 1 });
      worker = await world.startWorker();
      await world.quiet();
      expect(await jobOf(id)).toMatchObject({ state: 'done', doneUnits: 3, failure: null });
    });

    it('stops a job that was cancelled between two steps', async () => {
      const id = await new Promise<string>((resolve) => {
        let started: string;
        mood.onStep = async (step) => {
          if (step === 2)
            await administrator.get('mutation ($id: ID!) { cancelJob(id: $id) { state } }', { id: started });
        };
        void count('cancelled').then((made) => resolve((started = made)));
      });
      await world.quiet();
      expect((await jobOf(id)).state).toBe('cancelled');
      expect(await marks('cancelled 3')).toBe(0);
    });

    it('skips the listeners of a module that was switched off meanwhile, and acknowledges', async () => {
      await administrator.get('mutation { setModuleEnabled(module: "probe", enabled: false) { enabled } }');
      await world.owner.query(
        `insert into outbox (territory_id, id, kind, name, payload, at, locale, request_id) values ($1, gen_random_uuid(), 'event', 'probe.probed.v1', '{"mark":"off"}', now(), 'fr', 'r')`,
        [world.first.id],
      );
      await world.quiet();
      await new Promise((done) => setTimeout(done, 300));
      await world.owner.query(`delete from outbox where payload->>'mark' = 'off'`);
      await administrator.get('mutation { setModuleEnabled(module: "probe", enabled: true) { enabled } }');
      await probe('on again');
      await world.quiet();
      expect([await marks('off'), await marks('on again')]).toEqual([0, 1]);
    });
  });

  /** Publishes for real, then loses its connection before the mark can be committed. */
  async function relayThatDies(): Promise<void> {
    const environment = environmentOf(world.database);
    const backend = openQueueBackend({
      redisUrl: environment.REDIS_URL,
      postgresUrl: environment.DATABASE_RELAY_URL,
      prefix: environment.QUEUE_PREFIX,
      lockMs: 2_000,
    });
    const dispatcher = new Dispatcher(backend, world.api.app.get(Assembled));
    const pool = openPool({ connectionString: environment.DATABASE_RELAY_URL, max: 1, application_name: 'doomed' });
    const dying: QueuePort = {
      publish: async (messages) => {
        await dispatcher.publish(messages);
        await world.owner
          .query(
            `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'doomed' and datname = current_database()`,
          )
          .catch(() => undefined);
        throw new Error('killed');
      },
    };
    await expect(new Relay(pool, environment.DATABASE_RELAY_URL, dying, silent).publishBatch()).rejects.toThrow();
    await dispatcher.close();
    await pool.end();
  }

  /** The same message, as a queue would bring it that no longer knows its id. */
  async function deliverUnderAnotherId(mark: string): Promise<void> {
    const environment = environmentOf(world.database);
    const backend = openQueueBackend({
      redisUrl: environment.REDIS_URL,
      postgresUrl: environment.DATABASE_RELAY_URL,
      prefix: environment.QUEUE_PREFIX,
      lockMs: 2_000,
    });
    const queue = backend.queue('events');
    const [row] = await world.rows(`select id, territory_id from outbox where payload->>'mark' = $1`, [mark]);
    const delivery = {
      messageId: row.id,
      kind: 'event',
      name: 'probe.probed.v1',
      payload: { mark },
      territoryId: row.territory_id,
      membershipId: null,
      at: new Date().toISOString(),
      locale: 'fr',
      requestId: 'r',
    };
    const job = await queue.add(
      'probe.mark-on-probed',
      { delivery, handler: 'probe.mark-on-probed' },
      { jobId: `again-${row.id}` },
    );
    while ((await job.getState()) !== 'completed') await new Promise((done) => setTimeout(done, 25));
    await queue.close();
  }
});
