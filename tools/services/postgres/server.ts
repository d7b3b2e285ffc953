import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { choosePort } from '../port.ts';
import { changeState, readState } from '../state.ts';
import { databaseAccount, type Account } from './account.ts';
import { binary } from './binaries.ts';
import { createCluster, OWNER } from './create-cluster.ts';
import { asOwner, ensureDatabase, onDatabase } from './databases.ts';
import { choosePlaces, type Places } from './places.ts';
import { runAs } from './run-as.ts';
import { pidIsSomebodyElse, runningPort } from './running.ts';
import { FORGETFUL, settings, writeSettings } from './settings.ts';

export interface PostgresServer {
  /** The owner's address of the `maillon` database. */
  url: string;
  /** The last command to leave stops the server. */
  stop(): Promise<void>;
}

/** The embedded server of this home, found running or started. */
export async function startPostgres(home: string, durable = true): Promise<PostgresServer> {
  const { passwords, ports, postgres } = readState(home);
  const account = databaseAccount(postgres?.account);
  const places = choosePlaces(home, account, postgres?.folder);
  const data = join(places.folder, 'data');
  await createCluster(places, passwords.owner, account);
  const running = await runningPort(data, passwords.owner);
  const port = running ?? (await start(places, data, durable, ports.postgres, account));
  changeState(home, (state) => {
    state.ports.postgres = port;
    state.postgres = { folder: places.folder, ...(account ? { account: account.name } : {}) };
  });
  const url = address(passwords.owner, port);
  await ensureDatabase(url, 'maillon');
  const lease = await holdLease(url);
  return {
    url,
    stop: async () => {
      await lease.end().catch(() => undefined);
      await stopUnlessUsed(url, places, data, account);
    },
  };
}

/** One open connection says to the other commands that this one still needs the server. */
async function holdLease(url: string): Promise<pg.Client> {
  const lease = new pg.Client({ connectionString: onDatabase(url, 'postgres'), application_name: 'maillon-lease' });
  lease.on('error', () => undefined);
  await lease.connect();
  return lease;
}

async function start(
  places: Places,
  data: string,
  durable: boolean,
  preferred?: number,
  account?: Account,
): Promise<number> {
  const port = await choosePort(preferred);
  writeSettings(data, { ...settings(port), ...(durable ? {} : FORGETFUL) }, account);
  if (pidIsSomebodyElse(data)) rmSync(join(data, 'postmaster.pid'));
  const log = join(places.folder, 'postgres.log');
  const args = ['start', '-w', '-t', '60', '-s', '-D', data, '-l', log];
  const { code } = await runAs(account, binary(places.native, 'pg_ctl'), args, { stdio: 'ignore' });
  if (code !== 0) throw new Error(`PostgreSQL did not start; the end of ${log}:\n${tail(log)}`);
  return port;
}

/** Stops the server of this home if one runs; false when another command still uses it. */
export async function stopPostgres(home: string): Promise<boolean> {
  const { passwords, postgres } = readState(home);
  if (!postgres) return true;
  const account = databaseAccount(postgres.account);
  const data = join(postgres.folder, 'data');
  const port = await runningPort(data, passwords.owner);
  if (!port) return true;
  return stopUnlessUsed(address(passwords.owner, port), choosePlaces(home, account, postgres.folder), data, account);
}

async function stopUnlessUsed(url: string, places: Places, data: string, account?: Account): Promise<boolean> {
  if (await isUsed(url)) return false;
  await runAs(account, binary(places.native, 'pg_ctl'), ['stop', '-w', '-s', '-m', 'fast', '-D', data]);
  return true;
}

function address(password: string, port: number): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/maillon`;
}

async function isUsed(url: string): Promise<boolean> {
  const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  return asOwner(onDatabase(url, 'postgres'), others).then(
    (rows) => rows.length > 0,
    () => false,
  );
}

function tail(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-8).join('\n') : '';
}
