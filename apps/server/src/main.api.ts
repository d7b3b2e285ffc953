import 'reflect-metadata';
import {
  EnvironmentInvalid,
  assertNode,
  leaveWithin,
  readEnvironment,
  startApi,
  untilSignal,
} from '@maillon/platform/server';
import { modules } from './modules';

// Docker and systemd kill after ten seconds at the earliest.
const GRACE_MS = 9_000;

assertNode();
// Heard from the first moment on: who is asked to end while starting ends in good order too.
const signal = untilSignal();
try {
  const api = await startApi(readEnvironment(), modules);
  process.stdout.write(`${JSON.stringify({ part: 'api', listening: api.url })}\n`);
  await signal;
  leaveWithin(GRACE_MS);
  await api.close();
} catch (error) {
  process.stderr.write(`${error instanceof EnvironmentInvalid ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
