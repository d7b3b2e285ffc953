import { join } from 'node:path';
import { say, step, Stop } from '../bootstrap/say.mjs';
import { buildAll } from '../build/build-all.ts';
import { onClose } from '../process/closers.ts';
import { startServices, type Services } from '../services/services.ts';
import { migrate } from './migrate.ts';
import { playDay, type DaySummary } from './play-day.ts';
import { startServer } from './server.ts';
import { printSummary } from './summary.ts';
import { temporary } from './temporary.ts';

export interface PlayedDay {
  url: string;
  env: Record<string, string>;
  summaryFile: string;
}

/** The day from nothing to its figures, beside whatever this installation holds, and nothing left afterwards. */
export async function playOnce(json: string | undefined): Promise<void> {
  const services = await step('Services', 'Services', () => startServices({ queue: false }));
  onClose(() => services.stop());
  await step('Construction', 'Build', buildAll);
  await playedDay(services, json);
  if (json) say(`Résumé : ${json}`, `Summary: ${json}`);
}

/** A server of its own whose day is played; it stays up until the command ends. */
export async function playedDay(services: Services, json?: string): Promise<PlayedDay> {
  const env = await temporary(services);
  const folder = String(env['MAILLON_ONCE']);
  const summaryFile = json ?? join(folder, 'day.json');
  await step('Base de données', 'Database', () => migrate(env));
  const server = await step('Serveur', 'Server', () => startServer(join(services.home, 'logs/once'), env));
  const died = server.ended.then((reason): DaySummary => {
    throw new Stop(reason);
  });
  printSummary(await Promise.race([playDay(server.url, env, summaryFile), died]));
  return { url: server.url, env, summaryFile };
}
