import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inLanguage, Stop } from '../bootstrap/say.mjs';
import { startBackground, type Background } from '../process/background.ts';
import { isClosing, onClose } from '../process/closers.ts';

export interface RunningServer {
  url: string;
  /** The name of the process that ended by itself, if one did. */
  ended: Promise<string>;
}

/** Starts the API and the worker, and waits until the API says that it is ready. */
export async function startServer(logs: string, env: Record<string, string>): Promise<RunningServer> {
  const processes = ['api', 'worker'].map((name) =>
    startBackground(name, `dist/apps/server/main.${name}.js`, env, join(logs, `${name}.log`)),
  );
  for (const each of processes) onClose(() => each.stop());
  const url = `http://localhost:${env['PORT']}`;
  await ready(url, processes);
  return { url, ended: Promise.race(processes.map(endedByItself)) };
}

async function endedByItself(process: Background): Promise<string> {
  const why = await process.ended;
  return isClosing() ? new Promise<never>(() => undefined) : explainEnd(process, why);
}

async function ready(url: string, processes: Background[]): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    const dead = processes.find((each) => !each.isRunning());
    if (dead) throw new Stop(explainEnd(dead, await dead.ended));
    if (await answers(`${url}/health/ready`)) return;
    await wait(200);
  }
  throw new Stop(
    `Le serveur ne répond pas après une minute : voir ${processes[0]?.log}.`,
    `The server does not answer after one minute: see ${processes[0]?.log}.`,
  );
}

function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  );
}

function explainEnd({ name, log, tail }: Background, why: number | string): string {
  return `${inLanguage(`Le processus ${name} s'est arrêté`, `The ${name} process ended`)} (${why}, ${log}) :\n${tail()}`;
}
