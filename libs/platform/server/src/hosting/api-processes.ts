import cluster from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import { FIGURES_ASKED, isFiguresAsked } from '../http/shared-figures';
import { askToEnd } from './until-signal';

const RESTARTS_A_MINUTE = 5;
const MINUTE_MS = 60_000;

/**
 * Runs this program again in `count` processes that answer on one port, and says once that all of them listen. One that
 * ends by itself is replaced; when that happens more than five times within a minute, all end and the error is told to
 * whoever supervises. Resolves when the last one has ended, after a signal.
 */
export async function overseeProcesses(
  count: number,
  signal: Promise<unknown>,
  onListening: (port: number) => void,
): Promise<void> {
  const state = { ending: false, listening: 0, ends: [] as number[] };
  giveFiguresOfAll();
  cluster.on('listening', (_worker, { port }) => {
    state.listening += 1;
    if (state.listening === count) onListening(port);
  });
  const over = new Promise<void>((resolve, reject) => {
    cluster.on('exit', (_worker, code, killedBy) => {
      if (state.ending) return Object.keys(cluster.workers ?? {}).length === 0 ? resolve() : undefined;
      if (tooOften(state.ends)) return reject(new Error(`The API ended too often, last with ${killedBy ?? code}.`));
      cluster.fork();
    });
  });
  for (let left = count; left > 0; left -= 1) cluster.fork();
  void signal.then(() => {
    state.ending = true;
    askToEnd(cluster.workers ?? {});
  });
  return over;
}

function tooOften(ends: number[]): boolean {
  const now = Date.now();
  ends.push(now);
  while (ends[0]! < now - MINUTE_MS) ends.shift();
  return ends.length > RESTARTS_A_MINUTE;
}

/** Whichever process is asked for figures, they are those of all. */
function giveFiguresOfAll(): void {
  const all = new AggregatorRegistry();
  cluster.on('message', (worker, message) => {
    if (!isFiguresAsked(message)) return;
    void all.clusterMetrics().then((text) => worker.send({ ...FIGURES_ASKED, id: message.id, text }));
  });
}
