import { median, range, type Figure } from './figure.ts';
import { ordersPerSecond, rushPerSecond } from './place-orders.ts';

const RUNS = 5;

/** Every call of an order, sixteen buyers one order after the other. */
export async function orderRuns(
  hands: Parameters<typeof ordersPerSecond>[0],
  shelves: readonly (readonly string[])[],
): Promise<Figure[]> {
  await ordersPerSecond(hands, shelves, 3);
  const own: number[] = [];
  const same: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    own.push(await ordersPerSecond(hands, shelves, 20));
    same.push(await ordersPerSecond(hands, shelves.slice(0, 1), 20));
  }
  const what = 'order of 12 lines from 8 producers, all calls, 16 buyers';
  return [
    {
      name: `${what}, each with a shelf of its own`,
      value: `${median(own).toFixed(0)}/s`,
      aim: '≥ 100/s',
      runs: `${RUNS} × 320 (${range(own)})`,
    },
    {
      name: 'the same, all wanting the same twelve offers',
      value: `${median(same).toFixed(0)}/s`,
      aim: '–',
      runs: `${RUNS} × 320 (${range(same)})`,
    },
  ];
}

/** The order alone, everybody at once. */
export async function rushRuns(
  all: Parameters<typeof rushPerSecond>[0],
  shelves: readonly (readonly string[])[],
): Promise<Figure> {
  const rates: number[] = [];
  for (let run = 0; run < RUNS; run += 1) rates.push(await rushPerSecond(all, shelves));
  return {
    name: `the same lines from baskets that are full, ${all.length} buyers at once`,
    value: `${median(rates).toFixed(0)}/s`,
    aim: '≥ 100/s',
    runs: `${RUNS} × ${all.length} (${range(rates)})`,
  };
}
