import 'reflect-metadata';
import { EnvironmentInvalid, assertNode, readEnvironment, startApi, untilSignal } from '@maillon/platform/server';
import { modules } from './modules';

assertNode();
try {
  const api = await startApi(readEnvironment(), modules);
  process.stdout.write(`${JSON.stringify({ part: 'api', listening: api.url })}\n`);
  await untilSignal();
  await api.close();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof EnvironmentInvalid ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
