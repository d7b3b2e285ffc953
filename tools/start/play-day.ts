import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import { Stop } from '../bootstrap/say.mjs';
import { exitCodeOf } from '../process/run.ts';

const SCRIPTS = ['tools/demo/day.ts', 'tools/demo/day.mjs'];

/** The summary of a day, as the demonstration writes it. */
export interface DaySummary {
  territories: Record<string, unknown>[];
  invariants: { name: string; ok: boolean }[];
  durationMs: number;
  accounts?: { email: string; password: string; role: string; name?: string }[];
}

/** Plays the day through the public API and answers its summary; throws when it cannot reach its end. */
export async function playDay(url: string, env: Record<string, string>, json: string): Promise<DaySummary> {
  const script = SCRIPTS.find((path) => existsSync(join(root, path)));
  if (!script) throw new Stop('tools/demo/day.ts manque.', 'tools/demo/day.ts is missing.');
  mkdirSync(dirname(json), { recursive: true });
  const { code } = await exitCodeOf([script, '--base-url', url, '--json', json], { env, show: 'all' });
  if (!existsSync(json))
    throw new Stop(
      `${script} (${code}) : la journée n'est pas arrivée à sa fin.`,
      `${script} (${code}): the day did not reach its end.`,
    );
  const summary = JSON.parse(readFileSync(json, 'utf8')) as DaySummary;
  requireInvariants(summary);
  if (code !== 0) throw new Stop(`${script} (${code})`);
  return summary;
}

function requireInvariants({ invariants }: DaySummary): void {
  const broken = invariants.filter(({ ok }) => !ok).map(({ name }) => name);
  if (broken.length === 0) return;
  throw new Stop(
    `La journée ne tient pas ses invariants : ${broken.join(', ')}.`,
    `The day breaks its invariants: ${broken.join(', ')}.`,
  );
}
