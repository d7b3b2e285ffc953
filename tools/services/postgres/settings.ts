import { chownSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';

const MB = 1024 * 1024;

/** Written at each start, read by `postgresql.conf`. */
export function writeSettings(data: string, settings: Record<string, string>, account?: Account): void {
  const file = join(data, 'maillon.conf');
  writeFileSync(
    file,
    Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(''),
  );
  if (account) chownSync(file, account.uid, account.gid);
}

/** For data that nobody would miss. A test drops its database, which is a checkpoint: a thousand files on the disk. */
export const FORGETFUL = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** Everything that protects data (fsync, full pages) stays as it is. */
export function settings(port: number): Record<string, string> {
  const memory = totalmem() / MB;
  return {
    port: String(port),
    listen_addresses: `'127.0.0.1'`,
    unix_socket_directories: `''`,
    max_connections: '200',
    shared_buffers: `'${Math.round(Math.min(512, Math.max(64, memory / 16)))}MB'`,
    effective_cache_size: `'${Math.round(Math.max(256, memory / 4))}MB'`,
    work_mem: `'16MB'`,
    random_page_cost: '1.1',
    max_wal_size: `'2GB'`,
    max_parallel_workers: String(availableParallelism()),
    // Short statements only: compiling them costs more than it saves.
    jit: 'off',
    timezone: `'UTC'`,
    log_timezone: `'UTC'`,
    lc_messages: `'C'`,
  };
}
