import pg from 'pg';
import { median, range, type Figure } from './figure.ts';

const RUNS = 5;
const STEPS = 4_000_000;
const NEAR_PLACES = 1_024;
/** 64 MB: more than the processor keeps near. */
const PLACES = 16 * 1_024 * 1_024;
const QUESTIONS = 2_000;

/** What this machine does in this hour, whatever Maillon is: a share of a larger one is not the same twice a day. */
export async function machineFigures(ownerUrl: string, when: 'before' | 'after'): Promise<Figure[]> {
  const [close, far] = [ring(NEAR_PLACES), ring(PLACES)];
  const near = times(() => walk(close, STEPS));
  const memory = times(() => walk(far, STEPS));
  const asked = await questions(ownerUrl);
  return [
    figure(`the machine ${when}: four million steps through 4 kB`, near, 'ms'),
    figure(`the machine ${when}: four million steps through 64 MB, each where chance leads`, memory, 'ms'),
    figure(`the machine ${when}: \`select 1\` to PostgreSQL and back, one connection`, asked, 'µs'),
  ];
}

function figure(name: string, values: readonly number[], unit: string): Figure {
  return { name, value: `${median(values).toFixed(0)} ${unit}`, aim: '–', runs: `${RUNS} (${range(values)})` };
}

function times(body: () => void): number[] {
  return Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    body();
    return performance.now() - begun;
  });
}

/** Places that lead from one to the next, all in one round, in an order that no processor foresees (Sattolo). */
function ring(places: number): Int32Array {
  const next = Int32Array.from({ length: places }, (_, place) => place);
  let chance = 42;
  for (let place = places - 1; place > 0; place -= 1) {
    chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
    const other = chance % place;
    [next[place], next[other]] = [next[other]!, next[place]!];
  }
  return next;
}

function walk(next: Int32Array, steps: number): void {
  let place = 0;
  for (let left = steps; left > 0; left -= 1) place = next[place]!;
  // Whoever does not look at the end need not walk.
  if (place < 0) throw new Error('A ring has no negative places.');
}

async function questions(ownerUrl: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const all: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const begun = performance.now();
      for (let left = QUESTIONS; left > 0; left -= 1) await client.query({ name: 'one', text: 'select 1' });
      all.push(((performance.now() - begun) * 1000) / QUESTIONS);
    }
    return all;
  } finally {
    await client.end();
  }
}
