import { readFileSync } from 'node:fs';
import type { TerritorySummary } from '../../demo/day/summary.ts';

/** The server whose day is played; `npm test` and the global setup of the journeys say where it is. */
export function playedDayUrl(): string {
  const url = process.env['BASE_URL'];
  if (!url) throw new Error('BASE_URL is not set: run the journeys with npm test -- journey, or node tools/jest.mjs.');
  return url;
}

/** The figures that the day ended with, by territory code. */
export function figuresOf(code: string): TerritorySummary {
  const { territories } = JSON.parse(readFileSync(String(process.env['DAY_SUMMARY']), 'utf8')) as {
    territories: TerritorySummary[];
  };
  const found = territories.find((territory) => territory.code === code);
  if (!found) throw new Error(`${code} is not in the summary of the day.`);
  return found;
}
