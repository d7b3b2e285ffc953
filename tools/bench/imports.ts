import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { csv } from '../demo/csv.ts';
import type { Person } from '../demo/day/person.ts';
import { passesLuhn } from '../demo/siret.ts';
import { AFTERNOON, administrator } from './buyers.ts';
import type { Figure } from './figure.ts';

const SIZES = [1_000, 10_000, 50_000] as const;
const AIMED_AT = 10_000;
const IMPORT = 'mutation ($id: ID!, $file: FileInput!) { importProducers(id: $id, file: $file) { id } }';
const STATE = 'query ($id: ID!) { job(id: $id) { state } }';
const TOLD =
  'query ($id: ID!) { job(id: $id) { state failure } producersImport(id: $id) { created refused duplicate } }';
const HEADINGS = [
  'SIRET',
  'Raison sociale',
  'Commune',
  'Adresse',
  'Latitude',
  'Longitude',
  'E-mail',
  'Téléphone',
  'Famille',
  'Labels',
  'Bio',
];

interface Run {
  readonly rows: number;
  readonly seconds: number;
  /** Most that the worker held while it ran, megabytes. */
  readonly workerMb: number;
  /** Longest that the API took to answer somebody else meanwhile, milliseconds. */
  readonly slowestMs: number;
}

/** How long a census takes to come in, written for good, by the worker of the played day. */
export async function importFigures(url: string): Promise<Figure[]> {
  const person = await administrator(url);
  const runs: Run[] = [];
  for (const rows of SIZES) runs.push(await timed(person, rows));
  return runs.map(figureOf);
}

async function timed(person: Person, rows: number): Promise<Run> {
  const id = uuid();
  const bytes = Buffer.from(censusOf(rows));
  const begun = performance.now();
  const file = await person.upload(AFTERNOON, 'organisations.producers-file', `${rows}.csv`, bytes);
  await person.ask(AFTERNOON, IMPORT, { id, file });
  const [worker, seen] = [workerPid(), { workerMb: 0, slowestMs: 0 }];
  for (let ended = false; !ended; await wait(50)) {
    const asked = performance.now();
    const { job } = await person.ask(AFTERNOON, STATE, { id });
    seen.slowestMs = Math.max(seen.slowestMs, performance.now() - asked);
    seen.workerMb = Math.max(seen.workerMb, residentMb(worker));
    ended = ['done', 'failed', 'cancelled'].includes(job.state);
  }
  const seconds = (performance.now() - begun) / 1000;
  const { job, producersImport } = await person.ask(AFTERNOON, TOLD, { id });
  if (producersImport.created !== rows) throw new Error(`${job.state}: ${JSON.stringify({ job, producersImport })}`);
  return { rows, seconds, ...seen };
}

/** Invented farms in real communes, as an agency would list them. */
function censusOf(rows: number): string {
  const towns = [
    'Étaples',
    'BERCK',
    'Montreuil s/ Mer',
    'Rang du Fliers',
    'Verton',
    'St Josse',
    'Camiers',
    'Merlimont',
  ];
  const body = Array.from({ length: rows }, (_, index) => [
    siretOf(rows * 10 + index),
    `Ferme ${rows} n° ${index}`,
    towns[index % towns.length]!,
    `${index % 90} rue des Champs`,
    (50.42 + (index % 97) / 1000).toFixed(4).replace('.', ','),
    (1.6 + (index % 89) / 1000).toFixed(4).replace('.', ','),
    `ferme-${rows}-${index}@census.example`,
    `03 21 ${String(1_000_000 + index)
      .slice(1)
      .replace(/(\d{2})(?=\d)/g, '$1 ')}`,
    ['Maraîchage', 'Produits laitiers', 'Viandes'][index % 3]!,
    '',
    index % 4 ? 'non' : 'oui',
  ]);
  return csv(HEADINGS, body);
}

function siretOf(number: number): string {
  return checked(`${checked(`15${String(number).padStart(6, '0')}`)}0001`);
}

function checked(body: string): string {
  return [...'0123456789'].map((digit) => body + digit).find(passesLuhn)!;
}

/** The worker is another child of this command. */
function workerPid(): number {
  const found = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isWorker(name));
  if (!found) throw new Error('No worker runs.');
  return Number(found);
}

function isWorker(pid: string): boolean {
  try {
    const parent = / (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) . /, ' '))?.[1];
    return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('main.worker.js');
  } catch {
    return false;
  }
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

function figureOf({ rows, seconds, workerMb, slowestMs }: Run): Figure {
  const aim = rows === AIMED_AT ? '≤ 20 s' : '–';
  const value = `${seconds.toFixed(1)} s (worker ${workerMb.toFixed(0)} MB, slowest answer meanwhile ${slowestMs.toFixed(0)} ms)`;
  return { name: `census of ${rows.toLocaleString('en')} rows, written for good`, value, aim, runs: '1' };
}
