import 'reflect-metadata';
import { EnvironmentInvalid, assertNode, readEnvironment, startWorker, untilSignal } from '@maillon/platform/server';
import { modules } from './modules';

assertNode();
try {
  const worker = await startWorker(readEnvironment(), modules);
  process.stdout.write(`${JSON.stringify({ part: 'worker', queue: worker.queue })}\n`);
  await untilSignal();
  await worker.close();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof EnvironmentInvalid ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
