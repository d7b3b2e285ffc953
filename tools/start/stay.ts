import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, step, Stop } from '../bootstrap/say.mjs';
import { buildAll } from '../build/build-all.ts';
import { onClose } from '../process/closers.ts';
import { serverEnv } from '../services/server-env.ts';
import { startServices } from '../services/services.ts';
import { printAddresses } from './addresses.ts';
import { readDayMark, writeDayMark } from './day-mark.ts';
import { migrate } from './migrate.ts';
import { playDay } from './play-day.ts';
import { startServer } from './server.ts';
import { printSummary } from './summary.ts';
import { webPort } from './web-port.ts';

/** Starts this installation, plays the day the first time, and stays up until it is asked to stop. */
export async function stay(json: string | undefined): Promise<void> {
  const services = await step('Services', 'Services', () => startServices({ queue: true }));
  onClose(() => services.stop());
  await step('Construction', 'Build', buildAll);
  const env = serverEnv(services, await webPort(services.home));
  await step('Base de données', 'Database', () => migrate(env));
  const server = await step('Serveur', 'Server', () => startServer(join(services.home, 'logs'), env));
  const summaryFile = join(services.home, 'day.json');
  const failed = server.ended.then((reason) => Promise.reject(new Stop(reason)));
  await Promise.race([dayOnFirstStart(server.url, env, summaryFile), failed]);
  if (json) copyFileSync(summaryFile, json);
  printAddresses(server.url, summaryFile);
  await failed;
}

async function dayOnFirstStart(url: string, env: Record<string, string>, summaryFile: string): Promise<void> {
  const ownerUrl = String(env['DATABASE_OWNER_URL']);
  const mark = await readDayMark(ownerUrl);
  if (mark === 'begun') {
    say(
      "La journée de démonstration s'est interrompue la dernière fois : « npm run reset » repart de zéro.",
      'The demonstration day was interrupted last time: "npm run reset" starts afresh.',
    );
  }
  if (mark !== 'none') return;
  await writeDayMark(ownerUrl, 'begun');
  printSummary(await playDay(url, env, summaryFile));
  await writeDayMark(ownerUrl, 'played');
}
