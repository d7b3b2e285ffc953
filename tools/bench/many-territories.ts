import type { Person } from '../demo/day/person.ts';
import { AFTERNOON, NEXT_DAY } from './buyers.ts';
import type { Figure } from './figure.ts';
import { growTo } from './neighbours.ts';
import { PAGE } from './page.ts';

const SIZES = [2, 100, 1_000];
const ASKED = 1_000;

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
  const tails = new Map(lists.map(({ name }) => [name, [] as number[]]));
  for (const size of SIZES) {
    await growTo(ownerUrl, size);
    for (const list of lists) tails.get(list.name)!.push(await tailOf(list));
  }
  return lists.map(({ name }) => figure(name, tails.get(name)!));
}

/** The 95th percentile of requests sent one after the other, milliseconds. */
async function tailOf({ person, query, variables }: List): Promise<number> {
  const times: number[] = [];
  for (let sent = 0; sent < ASKED * 1.5; sent += 1) {
    const begun = performance.now();
    await person.ask(AFTERNOON, query, variables);
    // The first third warms up.
    if (sent >= ASKED / 2) times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
}

function figure(name: string, tails: readonly number[]): Figure {
  return {
    name: `${name}: 95th percentile with ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} territories`,
    value: `${tails.map((tail) => tail.toFixed(1)).join(', ')} ms (× ${(tails.at(-1)! / tails[0]!).toFixed(2)})`,
    aim: '≤ × 1.2',
    runs: `${ASKED} each`,
  };
}
