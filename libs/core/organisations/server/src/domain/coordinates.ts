import { frenchNumberOf } from './french-number';
import { fromLambert93, isLambert93 } from './lambert93';

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

type Box = readonly [south: number, north: number, west: number, east: number];

const MAINLAND: Box = [41.2, 51.2, -5.3, 9.7];

// By the first three characters of the INSEE code.
const OVERSEAS: Readonly<Record<string, Box>> = {
  971: [15.8, 16.6, -61.9, -60.9],
  972: [14.3, 15, -61.3, -60.7],
  973: [2, 5.9, -54.7, -51.5],
  974: [-21.5, -20.8, 55.1, 55.9],
  975: [46.6, 47.2, -56.5, -56],
  976: [-13.1, -12.5, 44.9, 45.4],
  977: [17.8, 18, -63, -62.7],
  978: [18, 18.2, -63.2, -62.9],
};

const SEXAGESIMAL = /^(\d{1,3})\s*°\s*([0-5]?\d)\s*['’′]\s*([0-5]?\d(?:[.,]\d+)?)\s*(?:"|”|″|'')?$/;

/**
 * A number of degrees (or of metres) with a point or a comma, or degrees, minutes and seconds; null when it is none,
 * or when both a sign and a letter say on which side it lies.
 */
export function degreesOf(text: string): number | null {
  const bare = text.trim().replace(/\s*[NESWO]$/i, '');
  if (bare !== text.trim() && /^[-+]/.test(bare)) return null;
  const sign = /[SWO]$/i.test(text.trim()) ? -1 : 1;
  const parts = SEXAGESIMAL.exec(bare);
  const size = parts ? sexagesimal(parts) : frenchNumberOf(bare.replace(/°$/, ''));
  return size === null ? null : sign * size;
}

function sexagesimal([, degrees, minutes, seconds]: RegExpExecArray): number {
  const sum = Number(degrees) + Number(minutes) / 60 + Number(seconds!.replace(',', '.')) / 3600;
  return Number(sum.toFixed(6));
}

/** `50.464, 1.764` in one cell. */
export function pairOf(text: string): [string, string] | null {
  const parts = text
    .trim()
    .replace(/^\(|\)$/g, '')
    .split(/\s*[;|/]\s*|,\s+|\s+(?=[-+]?\d)/);
  const halves = parts.length === 2 ? parts : text.split(',');
  return halves.length === 2 ? [halves[0]!, halves[1]!] : null;
}

/** False for a place that cannot be in that commune's part of France: latitude and longitude swapped, the sea off Ghana… */
export function arePlausible({ latitude, longitude }: Coordinates, inseeCode: string): boolean {
  const [south, north, west, east] = OVERSEAS[inseeCode.slice(0, 3)] ?? MAINLAND;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

export type Righted = Coordinates & { readonly how: 'as-written' | 'swapped' | 'converted' };

/** What two numbers mean in that commune's part of France: degrees in either order, or metres of Lambert-93. */
export function righted(first: number, second: number, inseeCode: string): Righted | null {
  const readings: Righted[] = [
    { latitude: first, longitude: second, how: 'as-written' },
    { latitude: second, longitude: first, how: 'swapped' },
  ];
  if (isLambert93(second, first)) readings.push({ ...fromLambert93(second, first), how: 'converted' });
  if (isLambert93(first, second)) readings.push({ ...fromLambert93(first, second), how: 'converted' });
  return readings.find((reading) => arePlausible(reading, inseeCode)) ?? null;
}
