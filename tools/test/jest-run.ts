import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodeOf } from '../process/run.ts';
import { failed, tallyOf, type JestReport, type Tally } from './tally.ts';

export type Suite = 'unit' | 'web' | 'db' | 'journey';

export interface JestRun {
  suites: Suite[];
  /** Only the files whose path matches. */
  patterns?: string[];
  env?: Record<string, string>;
  flags?: string[];
  /** Beside another run: what it says comes in one piece when it ends, and the other goes first. */
  aside?: boolean;
}

const NICE = '5';

/** One Jest for several suites: its own reporter speaks, its figures are read from its report. */
export async function jest({ suites, patterns = [], env = {}, flags = [], aside = false }: JestRun): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-jest-'));
  const report = join(folder, 'report.json');
  const args = ['--selectProjects', ...suites, '--json', '--outputFile', report, ...flags];
  const { code, output } = await exitCodeOf(
    ['tools/jest.mjs', ...patterns, ...args],
    aside ? { env: { ...env, JEST_NICE: NICE } } : { env, show: 'errors' },
  );
  if (output) process.stderr.write(output);
  const tally = existsSync(report) ? tallyOf(JSON.parse(readFileSync(report, 'utf8')) as JestReport) : failed;
  rmSync(folder, { recursive: true, force: true });
  return code !== 0 && tally.failed === 0 ? failed : tally;
}
