import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import type { Environment } from '../config/environment';
import { MailTransport } from '../mail/mail-transport';
import { Assembled } from '../modules/assembled';
import type { ServerModule } from '../modules/server-module';
import { UseCases } from '../use-cases/use-cases';
import { hostModules } from './host-modules';
import { openLog } from './log';
import { nestLog } from './nest-log';
import { PlatformParts } from './platform-parts.module';

export interface RunningConsole {
  readonly useCases: UseCases;
  /** A use case or query by its class. */
  get<T>(type: new (...args: never[]) => T): T;
  close(): Promise<void>;
}

/** The same modules without any door: for the command line and for tests that run use cases directly. */
export async function startConsole(
  environment: Environment,
  modules: readonly ServerModule[],
): Promise<RunningConsole> {
  const log = openLog(environment, 'console');
  @Module({ imports: [PlatformParts.of(environment, modules, log), ...hostModules(modules, { api: false })] })
  class Console {}
  const app = await NestFactory.createApplicationContext(Console, { logger: nestLog(log), abortOnError: false });
  app.get(Assembled).assemble();
  return {
    useCases: app.get(UseCases),
    get: (type) => app.get(type, { strict: false }),
    close: async () => {
      const [pool, orm, mail] = [app.get(Pool), app.get(MikroORM), app.get(MailTransport)];
      await app.close();
      await Promise.all([pool.end(), orm.close(true), mail.close()]);
    },
  };
}
