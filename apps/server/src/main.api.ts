import 'reflect-metadata';
import cluster from 'node:cluster';
import {
  EnvironmentInvalid,
  assertNode,
  leaveWithin,
  overseeProcesses,
  readEnvironment,
  startApi,
  untilSignal,
  type Environment,
} from '@maillon/platform/server';
import { modules } from './modules';

// Docker and systemd kill after ten seconds at the earliest.
const GRACE_MS = 9_000;

assertNode();
// Heard from the first moment on: who is asked to end while starting ends in good order too.
const signal = untilSignal();
try {
  const environment = readEnvironment();
  await (environment.API_PROCESSES > 1 && cluster.isPrimary ? oversee(environment) : serve(environment));
} catch (error) {
  process.stderr.write(`${error instanceof EnvironmentInvalid ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}

async function serve(environment: Environment): Promise<void> {
  const api = await startApi(environment, modules);
  if (!cluster.isWorker) say(api.url);
  await signal;
  leaveWithin(GRACE_MS);
  await api.close();
  cluster.worker?.disconnect();
}

async function oversee({ API_PROCESSES, HOST }: Environment): Promise<void> {
  void signal.then(() => leaveWithin(GRACE_MS));
  await overseeProcesses(API_PROCESSES, signal, (port) => say(`http://${HOST}:${port}`));
}

function say(listening: string): void {
  process.stdout.write(`${JSON.stringify({ part: 'api', listening })}\n`);
}
