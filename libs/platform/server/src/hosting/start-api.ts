import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment';
import { openAuth, type Auth } from '../identity/auth';
import { authSettings } from '../identity/auth-settings';
import { Metrics } from '../http/metrics';
import { mountAuth } from '../http/auth-route';
import { compressAnswers } from '../http/compressed-answers';
import { mountHealth } from '../http/health-route';
import { takeFilesAsStreams } from '../http/file-bodies';
import { mountMapStyle } from '../http/map-style-route';
import { mountPortals } from '../http/portals-route';
import { RequestCallsModule } from '../http/request-calls';
import { mountMailbox } from '../http/mailbox-route';
import { MailTransport } from '../mail/mail-transport';
import { Assembled } from '../modules/assembled';
import type { ServerModule } from '../modules/server-module';
import type { Clock } from '../use-cases/clock';
import { UseCases } from '../use-cases/use-cases';
import { graph } from './graph';
import { hostModules } from './host-modules';
import { clockOf } from './clock-of';
import { openLog } from './log';
import { nestLog } from './nest-log';
import { PlatformParts } from './platform-parts.module';

export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly auth: Auth;
  readonly useCases: UseCases;
  close(): Promise<void>;
}

// What GraphQL may be asked: files go by their own routes, as they come.
const LARGEST_BODY = 2 * 1024 * 1024;

/** Starts the API on its one origin: GraphQL, sign-in, health, figures and the portals. */
export async function startApi(environment: Environment, modules: readonly ServerModule[]): Promise<RunningApi> {
  const log = openLog(environment, 'api');
  const clock = await clockOf(environment);
  const adapter = new FastifyAdapter({
    loggerInstance: log as never,
    disableRequestLogging: log.level !== 'debug',
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
  });
  const app = await NestFactory.create<NestFastifyApplication>(rootModule(environment, modules, log, clock), adapter, {
    logger: nestLog(log),
    forceCloseConnections: true,
    abortOnError: false,
  });
  app.get(Assembled).assemble();
  const { auth, pool, close } = openAuth({ ...authSettings(environment), log });
  const fastify = adapter.getInstance();
  compressAnswers(fastify);
  takeFilesAsStreams(fastify);
  mountAuth(fastify, auth);
  if (environment.mailbox) mountMailbox(fastify, pool);
  mountHealth(fastify, app.get(Pool), app.get(Metrics));
  mountMapStyle(fastify, environment.mapStyle, log);
  await mountPortals(fastify, environment.PORTALS_DIR, environment.mapStyle);
  await app.listen(environment.PORT, environment.HOST);
  return { app, url: await app.getUrl(), auth, useCases: app.get(UseCases), close: () => closeAll(app, close) };
}

function rootModule(
  environment: Environment,
  modules: readonly ServerModule[],
  log: Logger,
  clock: Clock,
): new () => unknown {
  const schemaDir = environment.SCHEMA_DIR ?? 'libs';
  @Module({
    imports: [
      PlatformParts.of(environment, modules, log),
      RequestCallsModule.of({ secret: environment.AUTH_SECRET, clock }),
      ...hostModules(modules, { api: true }),
      graph({ secret: environment.AUTH_SECRET, clock, schemaDir, log, jit: environment.NODE_ENV !== 'test' }),
    ],
  })
  class Api {}
  return Api;
}

async function closeAll(app: NestFastifyApplication, closeAuth: () => Promise<void>): Promise<void> {
  const [pool, orm, mail] = [app.get(Pool), app.get(MikroORM), app.get(MailTransport)];
  await app.close();
  await Promise.all([closeAuth(), pool.end(), orm.close(true), mail.close()]);
}
