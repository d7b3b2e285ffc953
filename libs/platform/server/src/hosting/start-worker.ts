import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment';
import { openPool } from '../database/pool';
import { Metrics } from '../http/metrics';
import { AccountPost } from '../identity/account-post';
import { JobRuns } from '../jobs/job-runs';
import { Upkeep } from '../jobs/upkeep';
import { MailTransport } from '../mail/mail-transport';
import { Assembled } from '../modules/assembled';
import type { ServerModule } from '../modules/server-module';
import { WatchOverTime } from '../privacy/watch-over-time';
import { Relay } from '../outbox/relay';
import { openQueueBackend } from '../queue/backend';
import { Dispatcher } from '../queue/dispatcher';
import { WorkHorse } from '../queue/work-horse';
import { Storage } from '../storage/storage';
import { UseCases } from '../use-cases/use-cases';
import { clockOf } from './clock-of';
import { hostModules } from './host-modules';
import { openLog } from './log';
import { nestLog } from './nest-log';
import { PlatformParts } from './platform-parts.module';

export interface RunningWorker {
  readonly queue: 'redis' | 'postgres';
  /** Finishes the running steps, gives back what has steps left. */
  close(): Promise<void>;
}

/** Starts what works behind: the relay from the outbox to the queue, and the hands that take from the queue. */
export async function startWorker(
  environment: Environment,
  modules: readonly ServerModule[],
  log: Logger = openLog(environment, 'worker'),
): Promise<RunningWorker> {
  const root = rootModule({ ...environment, API_PROCESSES: 1 }, modules, log);
  const app = await NestFactory.createApplicationContext(root, {
    logger: nestLog(log),
    abortOnError: false,
  });
  const assembled = app.get(Assembled);
  assembled.assemble();
  const backend = openQueueBackend({
    redisUrl: environment.REDIS_URL,
    postgresUrl: environment.DATABASE_RELAY_URL,
    prefix: environment.QUEUE_PREFIX,
    lockMs: environment.QUEUE_LOCK_MS,
  });
  const dispatcher = new Dispatcher(backend, assembled);
  const relayPool = openPool({
    connectionString: environment.DATABASE_RELAY_URL,
    max: 2,
    application_name: 'maillon-relay',
  });
  const relay = new Relay(relayPool, environment.DATABASE_RELAY_URL, dispatcher, log);
  const parts = { useCases: app.get(UseCases), assembled, runs: app.get(JobRuns), metrics: app.get(Metrics), log };
  const hands = new WorkHorse(backend, parts);
  const authPool = openPool({
    connectionString: environment.DATABASE_AUTH_URL,
    max: 1,
    application_name: 'maillon-post',
  });
  const post = new AccountPost(authPool, app.get(MailTransport), log);
  await relay.start();
  const upkeep = new Upkeep(
    relayPool,
    log,
    app.get(WatchOverTime, { strict: false }),
    app.get(Storage),
    await clockOf(environment),
  );
  post.start();
  upkeep.start();
  let closing: Promise<void> | undefined;
  const close = async () => {
    const [pool, orm, mail] = [app.get(Pool), app.get(MikroORM), app.get(MailTransport)];
    await Promise.all([relay.stop(), hands.stop(), post.stop(), upkeep.stop()]);
    await dispatcher.close();
    await app.close();
    await Promise.all([relayPool.end(), authPool.end(), pool.end(), orm.close(true), mail.close()]);
  };
  return { queue: backend.kind, close: () => (closing ??= close()) };
}

function rootModule(environment: Environment, modules: readonly ServerModule[], log: Logger): new () => unknown {
  @Module({ imports: [PlatformParts.of(environment, modules, log), ...hostModules(modules, { api: false })] })
  class Background {}
  return Background;
}
