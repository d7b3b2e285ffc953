import { randomBytes } from 'node:crypto';
import { asOwner, createDatabase, dropWhenLeft, onDatabase } from '../services/postgres/databases';
import type { RoleUrls } from '../services/role-urls';

export interface FreshDatabase extends RoleUrls {
  /** Throws when a connection is still open: the database then goes with a later run. */
  drop(): Promise<void>;
}

/** A migrated, empty database for one test file. Drop it when the file is done; a forgotten one goes with the run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { MAILLON_TEST_URLS: urls, MAILLON_TEST_TEMPLATE: template, MAILLON_TEST_RUN: run } = process.env;
  if (!urls) throw new Error('freshDatabase() is for .db.spec.ts and .e2e.ts files: name the file accordingly.');
  const server = JSON.parse(urls) as RoleUrls;
  const name = `maillon_test_${run}_${randomBytes(6).toString('hex')}`;
  const ownerUrl = await createDatabase(server.ownerUrl, name, template);
  // What a machine that loses its power forgets is nothing to a test; waiting for its disk is.
  await asOwner(ownerUrl, `alter database ${name} set synchronous_commit = off`);
  return { ...moved(server, name), drop: () => dropWhenLeft(server.ownerUrl, name) };
}

function moved(server: RoleUrls, name: string): RoleUrls {
  return {
    ownerUrl: onDatabase(server.ownerUrl, name),
    appUrl: onDatabase(server.appUrl, name),
    relayUrl: onDatabase(server.relayUrl, name),
    authUrl: onDatabase(server.authUrl, name),
  };
}
