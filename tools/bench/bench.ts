import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { step } from '../bootstrap/say.mjs';
import { buildAll } from '../build/build-all.ts';
import { closeAll, closeOnSignal, onClose } from '../process/closers.ts';
import { playedDay } from '../start/once.ts';
import { startServices, type Services } from '../services/services.ts';
import { startApi } from './api-process.ts';
import { administrator, buyers } from './buyers.ts';
import { median, range, table, type Figure } from './figure.ts';
import { lastTenFigure } from './last-ten.ts';
import { machineFigures } from './machine.ts';
import { neighbourFigures } from './many-territories.ts';
import { gridFigures } from './grid.ts';
import { importFigures } from './imports.ts';
import { loadPage } from './page.ts';
import { orderRuns, rushRuns } from './order-figures.ts';
import { shelvesOfTwelve } from './place-orders.ts';
import { phoneFigures } from './phone.ts';
import { plannerFigures } from './planner.ts';
import { growOffersTo } from './more-offers.ts';
import { portalScriptKb } from './portal-size.ts';
import { rateFigures, type Setting } from './rates.ts';
import { rulesFigure } from './rules.ts';
import { statementFigures } from './statement-figures.ts';

const RUNS = 5;

/**
 * Every figure of docs/benchmarks.md, on a database of its own that has played the day. `buyers`: only what buyers do,
 * without the neighbours, the censuses and the rounds.
 */
export async function bench([only]: readonly string[] = []): Promise<void> {
  closeOnSignal();
  try {
    await measure(only === 'buyers');
  } finally {
    await closeAll();
  }
}

async function measure(onlyBuyers: boolean): Promise<void> {
  const services = await step('Services', 'Services', () => startServices({ queue: false }));
  onClose(() => services.stop());
  await step('Construction', 'Build', buildAll);
  const played = await playedDay(services);
  const ownerUrl = played.env['DATABASE_OWNER_URL']!;
  const figures = [
    dayFigure(played.summaryFile),
    ...shown(await step('Machine', 'Machine', () => machineFigures(ownerUrl, 'before'))),
    ...(await measured(services, played.env, onlyBuyers)),
    ...(onlyBuyers ? [] : await step('Recensements', 'Censuses', () => importFigures(played.url))),
    ...(onlyBuyers ? [] : await step('Tournées', 'Rounds', plannerFigures)),
    sizeFigure('portal'),
    sizeFigure('admin'),
    ...(await step('Machine', 'Machine', () => machineFigures(ownerUrl, 'after'))),
  ];
  console.log(
    `\nNode ${process.version}, ${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB\n\n${table(figures)}`,
  );
}

async function measured(services: Services, env: Record<string, string>, onlyBuyers: boolean): Promise<Figure[]> {
  const cold = await step('Démarrages à froid', 'Cold starts', () => coldStarts(env));
  const api = await startApi({ ...env, API_PROCESSES: String(availableParallelism()) });
  onClose(() => api.stop());
  const all = await buyers(api.url, 100);
  const hands = all.slice(0, 16);
  const page = shown(await step('Pages du catalogue', 'Catalogue pages', () => pages(api.url, hands[0]!)));
  const shelves = await shelvesOfTwelve(await administrator(api.url), hands.at(-1)!, 16);
  const orders = shown(await step('Commandes', 'Orders', () => orderRuns(hands, shelves)));
  const rush = shown([await step('Dernière minute', 'Last minute', () => rushRuns(all, shelves))]);
  const memory = await api.memoryMb();
  const lastTen = await step('Dix dernières unités', 'Last ten units', async () =>
    lastTenFigure(await administrator(api.url), all),
  );
  const rules = await step('Règles', 'Rules', async () => rulesFigure(await administrator(api.url)));
  const phone = shown(await step('Téléphone', 'Phone', () => phoneFigures(api.url, hands[0]!)));
  const ownerUrl = env['DATABASE_OWNER_URL']!;
  const where = { url: api.url, buyers: all, shelves };
  const rates = await step('Débits', 'Rates', () => rateTable(ownerUrl, OFFERS, where));
  const grid = shown(await step('Tableau du producteur', 'Producer’s table', () => gridFigures(ownerUrl, api.url)));
  const neighbours = onlyBuyers
    ? []
    : await step('Mille territoires', 'A thousand territories', async () => [
        ...(await neighbourFigures(ownerUrl, hands[0]!, await administrator(api.url))),
        ...(await rateTable(ownerUrl, OFFERS.slice(-1), where, ' beside 1,000 territories')),
      ]);
  return [
    cold,
    ...page,
    ...orders,
    ...rush,
    lastTen,
    memoryFigure(memory),
    rules,
    ...phone,
    ...rates,
    ...grid,
    ...neighbours,
    ...(await step('Requêtes SQL', 'Statements', () => statementFigures(services, env, shelves[0]!))),
  ];
}

/** A run of minutes says what it has before it ends. */
function shown(figures: Figure[]): Figure[] {
  console.log(table(figures));
  return figures;
}

const OFFERS = [2_000, 10_000];

/** Every act of a buyer, with more and more offers; the last of them stay. */
async function rateTable(ownerUrl: string, sizes: readonly number[], where: Omit<Setting, 'name'>, beside = '') {
  const figures: Figure[] = [];
  for (const offers of sizes) {
    await growOffersTo(ownerUrl, offers);
    figures.push(...shown(await rateFigures({ ...where, name: `${offers.toLocaleString('en')} offers${beside}` })));
  }
  return figures;
}

function dayFigure(file: string): Figure {
  const { durationMs, requests } = JSON.parse(readFileSync(file, 'utf8')) as { durationMs: number; requests: number };
  return {
    name: 'the whole day, both territories',
    value: `${(durationMs / 1000).toFixed(1)} s (${requests} requests)`,
    aim: '≤ 60 s',
    runs: '1',
  };
}

async function coldStarts(env: Record<string, string>): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const api = await startApi(env);
    times.push(api.startedInMs / 1000);
    await api.stop();
  }
  return {
    name: 'cold start of the API to its first answer',
    value: `${median(times).toFixed(2)} s`,
    aim: '≤ 2 s',
    runs: `${RUNS} (${range(times, 2)})`,
  };
}

async function pages(url: string, buyer: Parameters<typeof loadPage>[1]): Promise<Figure[]> {
  await loadPage(url, buyer, 3);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await loadPage(url, buyer, 6));
  const [rates, tails] = [runs.map(({ perSecond }) => perSecond), runs.map(({ p99Ms }) => p99Ms)];
  return [
    {
      name: 'catalogue page of 50 offers, 16 connections',
      value: `${median(rates).toFixed(0)}/s`,
      aim: '≥ 1,500/s',
      runs: `${RUNS} × 6 s (${range(rates)})`,
    },
    {
      name: 'the same, 99th percentile',
      value: `${median(tails).toFixed(0)} ms`,
      aim: '≤ 60 ms',
      runs: `${RUNS} × 6 s (${range(tails)})`,
    },
  ];
}

function memoryFigure(memory: number): Figure {
  return {
    name: 'resident memory of the API after the load, all its processes',
    value: `${memory.toFixed(0)} MB`,
    aim: '–',
    runs: '1',
  };
}

function sizeFigure(portal: string): Figure {
  const aim = portal === 'portal' ? '≤ 250 kB' : '–';
  return {
    name: `${portal}: script of the first load, gzipped`,
    value: `${portalScriptKb(portal).toFixed(0)} kB`,
    aim,
    runs: '–',
  };
}
