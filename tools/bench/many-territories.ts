import { setTimeout as wait } from 'node:timers/promises';
import type { Person } from '../demo/day/person.ts';
import { asOwner } from '../services/postgres/databases.ts';
import { AFTERNOON, NEXT_DAY } from './buyers.ts';
import type { Figure } from './figure.ts';
import { growTo } from './neighbours.ts';
import { PAGE } from './page.ts';

const SIZES = [2, 100, 1_000];
const ASKED = 1_000;
// A territory grows for years: what is measured is a list, not a disk that still writes a year down.
const SETTLE_MS = 20_000;

/** Asks for next to nothing: what the machine itself adds at that moment. */
const NEXT_TO_NOTHING = '{ me { name } }';

const PRODUCERS = `{ producers(first: 50) { totalCount pageInfo { endCursor hasNextPage }
  nodes { id name siret family labels email phone state since site { commune latitude longitude } } } }`;

interface List {
  readonly name: string;
  readonly person: Person;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The same pages with ever more neighbours in the same tables: they must not be felt. */
export async function neighbourFigures(ownerUrl: string, buyer: Person, administrator: Person): Promise<Figure[]> {
  const lists: List[] = [
    { name: 'catalogue page of 50 offers', person: buyer, query: PAGE, variables: { day: NEXT_DAY } },
    { name: 'page of 50 producers', person: administrator, query: PRODUCERS, variables: {} },
  ];
  const idle = { name: 'who am I', person: buyer, query: NEXT_TO_NOTHING, variables: {} };
  lists.push(idle);
  const tails = new Map(lists.map(({ name }) => [name, [] as number[]]));
  const blocks: number[] = [];
  for (const size of SIZES) {
    await growTo(ownerUrl, size);
    await asOwner(ownerUrl, 'checkpoint');
    await wait(SETTLE_MS);
    blocks.push(await blocksOfList(ownerUrl));
    for (const [name, tail] of await tailsOf(lists)) tails.get(name)!.push(tail);
  }
  const machine = tails.get(idle.name)!;
  return [...lists.map(({ name }) => figure(name, tails.get(name)!, machine)), blocksFigure(blocks)];
}

/** The 95th percentile of each list, milliseconds. One request of each in turn: they all meet the same machine. */
async function tailsOf(lists: readonly List[]): Promise<[string, number][]> {
  const times = new Map(lists.map(({ name }) => [name, [] as number[]]));
  for (let sent = 0; sent < ASKED * 1.5; sent += 1) {
    for (const { name, person, query, variables } of lists) {
      const begun = performance.now();
      await person.ask(AFTERNOON, query, variables);
      // The first third warms up.
      if (sent >= ASKED / 2) times.get(name)!.push(performance.now() - begun);
    }
  }
  return [...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length * 0.95)]!]);
}

/** Blocks of 8 kB that the database touches for the first page of the catalogue's index. */
async function blocksOfList(ownerUrl: string): Promise<number> {
  const rows = await asOwner<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    ownerUrl,
    `explain (analyze, buffers, format json) select card from offer
     where territory_id = (select id from territory where code = 'MTR') and state = 'open' and not frozen
       and available_to >= (select '${NEXT_DAY}'::date) and available_from <= (select '${NEXT_DAY}'::date)
     order by list_key, id limit 51`,
  );
  const { 'Shared Hit Blocks': hit = 0, 'Shared Read Blocks': read = 0 } = rows[0]!['QUERY PLAN'][0].Plan;
  return hit + read;
}

function blocksFigure(blocks: readonly number[]): Figure {
  return {
    name: `blocks that the list of 50 offers touches with ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} territories`,
    value: `${blocks.join(', ')} (× ${(blocks.at(-1)! / blocks[0]!).toFixed(2)})`,
    aim: '≤ × 1.2',
    runs: 'explain',
  };
}

/** `machine`: what next to nothing took at the same moments; beside it, what is left is the list's own. */
function figure(name: string, tails: readonly number[], machine: readonly number[]): Figure {
  const growth = (of: readonly number[]) => of.at(-1)! / of[0]!;
  const beside = growth(tails) / growth(machine);
  return {
    name: `${name}: 95th percentile with ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} territories`,
    value: `${tails.map((tail) => tail.toFixed(1)).join(', ')} ms (× ${growth(tails).toFixed(2)}, × ${beside.toFixed(2)} beside next to nothing)`,
    aim: '≤ × 1.2',
    runs: `${ASKED} each`,
  };
}
