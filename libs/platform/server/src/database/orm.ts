import { MikroORM, type EntitySchema, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { MigrationEntry } from './migration';
import { PreparingClient } from './preparing-client';

export interface OrmSettings {
  readonly url: string;
  readonly pool: number;
  readonly entities: readonly EntitySchema[];
  readonly migrations?: readonly MigrationEntry[];
}

/** MikroORM with the house's settings: no global context, no schema updates, validated where it enters. */
export function ormOptions(settings: OrmSettings): Options {
  return {
    clientUrl: settings.url,
    entities: [...settings.entities],
    pool: { min: 1, max: settings.pool },
    allowGlobalContext: false,
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: (settings.migrations ?? []).map(({ name, migration }) => ({ name, class: migration })),
      tableName: 'migration',
      snapshot: false,
      transactional: true,
      allOrNothing: true,
    },
    driverOptions: {
      application_name: 'maillon-write',
      Client: PreparingClient,
      pipeline: true,
    },
  };
}

export function openOrm(settings: OrmSettings): Promise<MikroORM> {
  return MikroORM.init(ormOptions(settings));
}
