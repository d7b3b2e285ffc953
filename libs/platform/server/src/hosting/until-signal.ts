import cluster, { type Worker } from 'node:cluster';

const END_ASKED = 'maillon:end';

/**
 * Resolves on SIGINT or SIGTERM, or when the process that oversees this one asks it to end, so that what runs can be
 * finished.
 */
export function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
    if (cluster.isWorker) process.on('message', (message) => message === END_ASKED && resolve('SIGTERM'));
  });
}

/** Not by a signal: a terminal gives one to every process of its group, and a second one would end it at once. */
export function askToEnd(workers: NodeJS.Dict<Worker>): void {
  for (const worker of Object.values(workers)) if (worker?.isConnected()) worker.send(END_ASKED);
}
