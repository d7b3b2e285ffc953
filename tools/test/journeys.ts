import { globSync } from 'node:fs';
import { root } from '../bootstrap/root.mjs';
import { playedDay } from '../start/once.ts';
import type { Services } from '../services/services.ts';
import { findChromium } from './chromium.ts';
import { jest } from './jest-run.ts';
import { matches } from './matches.ts';
import { skip } from './script-run.ts';
import type { Tally } from './tally.ts';

/** Whether there are some, and a browser for them. */
export const canWalk = (patterns: string[]) => areAsked(patterns) && findChromium() !== undefined;

/** A browser on a server whose day is played. */
export async function journeys(services: Services, patterns: string[]): Promise<Tally[]> {
  if (!areAsked(patterns)) return [];
  const chromium = findChromium();
  if (!chromium)
    return [
      skip('Parcours : aucun Chromium (CHROMIUM_PATH), non joués', 'Journeys: no Chromium (CHROMIUM_PATH), skipped'),
    ];
  const day = await playedDay(services);
  const env = { ...day.env, BASE_URL: day.url, DAY_SUMMARY: day.summaryFile, CHROMIUM_PATH: chromium };
  return [
    await jest({
      suites: ['journey'],
      patterns,
      env,
      flags: ['--runInBand', '--testSequencer=./tools/config/jest/by-path.mjs'],
    }),
  ];
}

function areAsked(patterns: string[]): boolean {
  return globSync('{apps,libs,tools}/**/*.journey.ts', { cwd: root }).some((file) => matches(file, patterns));
}
