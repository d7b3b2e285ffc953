import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { baseUrlOf } from '../config/base-url';
import type { Environment } from '../config/environment';
import { openOrm } from '../database/orm';
import { poolSize } from '../database/pool-size';
import { readerPool } from '../database/reader';
import { Metrics } from '../http/metrics';
import { LIVE_URL, LiveHub } from '../live/live-hub';
import { JobRuns } from '../jobs/job-runs';
import { Assembled } from '../modules/assembled';
import { SignedKeys } from '../identity/signed-keys';
import { Links } from '../mail/links';
import { OneTapLinks } from '../one-tap/one-tap-links';
import { MailTransport } from '../mail/mail-transport';
import { openTransport } from '../mail/open-transport';
import { ModuleRegistry } from '../modules/registry';
import type { ServerModule } from '../modules/server-module';
import { openStorage, Storage } from '../storage';
import { UseCases } from '../use-cases/use-cases';
import { LOG } from './tokens';

/** What every module may ask Nest for: the threshold, the registry, the extension points, the figures. */
@Global()
@Module({})
export class PlatformParts {
  static of(environment: Environment, modules: readonly ServerModule[], log: Logger): DynamicModule {
    const registry = new ModuleRegistry(modules);
    const entities = modules.flatMap((module) => module.entities ?? []);
    const connections = poolSize(environment);
    return {
      module: PlatformParts,
      providers: [
        { provide: LOG, useValue: log },
        { provide: ModuleRegistry, useValue: registry },
        Metrics,
        { provide: Links, useValue: new Links(baseUrlOf(environment)) },
        OneTapLinks,
        { provide: SignedKeys, useValue: new SignedKeys(environment.AUTH_SECRET) },
        { provide: MailTransport, useFactory: () => openTransport(environment) },
        {
          provide: MikroORM,
          useFactory: () => openOrm({ url: environment.DATABASE_URL, pool: connections, entities }),
        },
        { provide: Pool, useFactory: () => readerPool(environment.DATABASE_URL, connections) },
        {
          provide: UseCases,
          inject: [MikroORM, Pool, ModuleRegistry, Metrics, LOG],
          useFactory: (orm: MikroORM, reader: Pool, known: ModuleRegistry, metrics: Metrics, to: Logger) =>
            new UseCases(orm, reader, known, metrics, to, environment.secondFactorFrom),
        },
        { provide: LIVE_URL, useValue: environment.DATABASE_URL },
        LiveHub,
        { provide: Storage, useFactory: () => openStorage(environment) },
        { provide: JobRuns, inject: [Pool], useFactory: (pool: Pool) => new JobRuns(pool) },
        {
          provide: Assembled,
          inject: [ModuleRegistry, ModuleRef],
          useFactory: (known: ModuleRegistry, nest: ModuleRef) => new Assembled(known, nest),
        },
      ],
      exports: [
        Links,
        LOG,
        MailTransport,
        OneTapLinks,
        SignedKeys,
        ModuleRegistry,
        Metrics,
        MikroORM,
        Pool,
        UseCases,
        Storage,
        JobRuns,
        Assembled,
        LiveHub,
      ],
    };
  }
}
