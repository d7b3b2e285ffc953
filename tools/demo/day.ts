import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';
import { Api } from './day/api.ts';
import { openAuction } from './day/auction.ts';
import { planSession } from './day/cut-off.ts';
import { labelInvariant } from './day/certify.ts';
import { found } from './day/found.ts';
import { gather } from './day/gather.ts';
import { keepHabits } from './day/habits.ts';
import { idFor } from './day/ids.ts';
import { later } from './day/local-instant.ts';
import { neighbourInvariants } from './day/neighbours.ts';
import { playTerritory, type PlayedTerritory } from './day/play-territory.ts';
import { keepPrices } from './day/keep-prices.ts';
import { comeToTerms } from './day/come-to-terms.ts';
import { confirmNumber, giveNumber } from './day/text-number.ts';
import { ledgerInvariants, summaryOf, type Invariant, type TerritorySummary } from './day/summary.ts';
import { tell } from './day/told.ts';
import { audomaroisDay, montreuilloisDay } from './days.ts';
import { writeFiles } from './files.ts';
import type { DemoDay } from './shapes.ts';

const { values } = parseArgs({ options: { 'base-url': { type: 'string' }, json: { type: 'string' } } });
const started = Date.now();
const days = [montreuilloisDay(), audomaroisDay()] as const;
const api = new Api(values['base-url'] ?? 'http://127.0.0.1:3000');
const folder = mkdtempSync(join(tmpdir(), 'maillon-files-'));

await writeFiles(folder);
found(days);
tell('Deux territoires et une région sont ouverts.');
const played = await playAll();
rmSync(folder, { recursive: true });

const territories: TerritorySummary[] = [];
const invariants: Invariant[] = [];
for (const [index, day] of days.entries()) {
  const { administrator, handedOver, eveningAt } = played[index]!;
  territories.push(await summaryOf(day, administrator, eveningAt, handedOver));
  invariants.push(...(await ledgerInvariants(day, administrator, eveningAt)));
  invariants.push(await labelInvariant(day, administrator, eveningAt));
}
invariants.push(
  ...(await neighbourInvariants(
    played[0]!.administrator,
    played[1]!.administrator,
    played[0]!.eveningAt,
    days[0].territory.session.deliveryDay,
    shared(),
  )),
);
await openNextSessions();

const accounts = ACCOUNTS.map(({ email, role, name }) => ({ email, password: DEMO_PASSWORD, role, name }));
const summary = { territories, invariants, accounts, requests: api.requests, durationMs: Date.now() - started };
if (values.json) writeFileSync(values.json, `${JSON.stringify(summary, null, 2)}\n`);
process.exitCode = invariants.every(({ ok }) => ok) ? 0 : 1;

async function playAll(): Promise<PlayedTerritory[]> {
  const all: PlayedTerritory[] = [];
  for (const day of days) all.push(await playTerritory(api, day, folder));
  return all;
}

function shared(): string[] {
  const elsewhere = new Set(days[1].producers.map(({ siret }) => siret));
  return days[0].producers.map(({ siret }) => siret).filter((siret) => elsewhere.has(siret));
}

/** Whoever opens the portal afterwards finds the next day's session open. */
async function openNextSessions(): Promise<void> {
  for (const [index, day] of days.entries()) {
    const { administrator, eveningAt } = played[index]!;
    const next = nextSession(day, eveningAt);
    await gather(api, day, administrator, next, () => planSession(administrator, eveningAt, next));
    await keepHabits(api, day, next.id, eveningAt);
    await keepPrices(api, day, next.deliveryDay, eveningAt);
    if (index > 0) continue;
    const kitchen = await giveNumber(api, day.territory.code, eveningAt);
    await comeToTerms(api, day, eveningAt);
    await openAuction(api, day, administrator, next, eveningAt);
    await confirmNumber(kitchen, eveningAt);
  }
}

function nextSession({ territory: { code, session } }: DemoDay, eveningAt: string) {
  const deliveryDay = later(`${session.deliveryDay}T12:00:00Z`, 24 * 60).slice(0, 10);
  return {
    id: idFor(`${code} session ${deliveryDay}`),
    name: 'Livraison du samedi 11 juillet',
    deliveryDay,
    opensAt: eveningAt,
    cutOffAt: later(session.cutOffAt, 24 * 60),
  };
}
