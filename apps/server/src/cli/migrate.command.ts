import { freeTexts, migrate, retentionRules, type ServerModule } from '@maillon/platform/server';
import { CommandFault, required } from './command';

/** `migrate`: creates the roles and brings all tables to this release. Safe to repeat. */
export async function migrateCommand(modules: readonly ServerModule[], source: NodeJS.ProcessEnv): Promise<void> {
  const done = await migrate({
    ownerUrl: required(source, 'DATABASE_OWNER_URL'),
    roleUrls: ['DATABASE_URL', 'DATABASE_RELAY_URL', 'DATABASE_AUTH_URL'].map((name) => required(source, name)),
    migrations: modules.flatMap((module) => module.migrations ?? []),
    referenceData: [
      ...modules.flatMap((module) => module.referenceData ?? []),
      retentionRules(modules.flatMap(({ manifest }) => manifest.holds ?? [])),
      freeTexts(modules.flatMap(({ manifest }) => manifest.freeTexts ?? [])),
    ],
  }).catch((error: Error) => {
    throw new CommandFault(`The database could not be migrated: ${error.message}`);
  });
  process.stdout.write(done.length ? `Migrated: ${done.join(', ')}\n` : 'Nothing to migrate.\n');
}
