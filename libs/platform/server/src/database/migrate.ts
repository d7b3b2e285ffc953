import { runMigrations } from 'bullmq';
import { Client, Pool } from 'pg';
import { platformAuditTrail } from './migrations/platform-audit-trail.migration';
import { platformFreeTexts } from './migrations/platform-free-texts.migration';
import { platformEntry } from './migrations/platform-entry.migration';
import { platformJobHours } from './migrations/platform-job-hours.migration';
import { platformLetters } from './migrations/platform-letters.migration';
import { platformMail } from './migrations/platform-mail.migration';
import { platformRegionModules } from './migrations/platform-region-modules.migration';
import { platformSettingLevels } from './migrations/platform-setting-levels.migration';
import { platformSettingsRevision } from './migrations/platform-settings-revision.migration';
import { platformLive } from './migrations/platform-live.migration';
import { platformPersonalData } from './migrations/platform-personal-data.migration';
import { platformSecondFactor } from './migrations/platform-second-factor.migration';
import { platformQuietOutbox } from './migrations/platform-quiet-outbox.migration';
import { platformTables } from './migrations/platform-tables.migration';
import { platformDigestHour } from './migrations/platform-digest-hour.migration';
import { platformAccountLetters } from './migrations/platform-account-letters.migration';
import { platformSentLetters } from './migrations/platform-sent-letters.migration';
import { platformTexts } from './migrations/platform-texts.migration';
import { platformUploads } from './migrations/platform-uploads.migration';
import type { MigrationEntry } from './migration';
import { openOrm } from './orm';

export interface MigrateSettings {
  readonly ownerUrl: string;
  /** URLs of the roles that will connect; each gets the name and password found in its URL. */
  readonly roleUrls: readonly string[];
  readonly migrations: readonly MigrationEntry[];
  readonly referenceData: readonly ((owner: Client) => Promise<void>)[];
}

/** Brings the database to this release: roles, tables of all modules, and the queue's own tables. */
export async function migrate(settings: MigrateSettings): Promise<string[]> {
  await ensureRoles(settings);
  const own = [
    ...[platformTables, platformEntry, platformJobHours, platformAuditTrail],
    ...[platformMail, platformSecondFactor, platformSettingLevels, platformPersonalData],
    ...[platformLetters, platformRegionModules, platformFreeTexts, platformUploads],
    ...[platformSettingsRevision, platformLive, platformQuietOutbox, platformTexts, platformSentLetters],
    platformAccountLetters,
    platformDigestHour,
  ];
  const migrations = [...own, ...settings.migrations].sort((a, b) => (a.name < b.name ? -1 : 1));
  const orm = await openOrm({ url: settings.ownerUrl, pool: 2, entities: [], migrations });
  try {
    const done = await orm.migrator.up();
    await migrateQueue(settings.ownerUrl);
    await fillReferenceData(settings);
    return done.map(({ name }) => name);
  } finally {
    await orm.close(true);
  }
}

async function ensureRoles({ ownerUrl, roleUrls }: MigrateSettings): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Roles belong to the cluster: two databases migrated at once would create them twice.
    await client.query('select pg_advisory_lock(727001)');
    for (const url of roleUrls) await ensureRole(client, new URL(url));
  } finally {
    await client.end();
  }
}

async function ensureRole(client: Client, url: URL): Promise<void> {
  const role = client.escapeIdentifier(decodeURIComponent(url.username));
  const password = client.escapeLiteral(decodeURIComponent(url.password));
  const known = await client.query('select 1 from pg_roles where rolname = $1', [decodeURIComponent(url.username)]);
  const verb = known.rowCount ? 'alter' : 'create';
  await client.query(`${verb} role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`);
}

async function migrateQueue(ownerUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  try {
    await runMigrations(pool);
    await pool.query('grant usage, create on schema bullmq to maillon_relay');
    await pool.query('grant select, insert, update, delete on all tables in schema bullmq to maillon_relay');
    await pool.query('grant usage, select on all sequences in schema bullmq to maillon_relay');
    await pool.query('grant execute on all functions in schema bullmq to maillon_relay');
  } finally {
    await pool.end();
  }
}

async function fillReferenceData({ ownerUrl, referenceData }: MigrateSettings): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const fill of referenceData) await fill(client);
  } finally {
    await client.end();
  }
}
