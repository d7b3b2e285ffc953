import { Random } from '../random.ts';
import { idFor } from './ids.ts';
import { later } from './local-instant.ts';
import type { Person } from './person.ts';

interface Stop {
  id: string;
  partyName: string;
  plannedAt: string;
  windowEnd: string;
  tasks: { allocationId: string; count: number }[];
}

interface Round {
  id: string;
  kind: 'collection' | 'delivery';
  stops: Stop[];
}

const MY_ROUNDS = `query MyRounds($day: Date!) { myRounds(day: $day) {
  id kind stops { id partyName plannedAt windowEnd tasks { allocationId count } } } }`;
const RECORD = 'mutation RecordStop($input: RecordStopInput!) { recordStop(input: $input) { id state } }';

/** Lateness and refused crates as domain figures have them: 6 % late, 0.7 % of the crates refused. */
const LATE = 0.06;
const REFUSED = 0.007;

/** One driver's rounds of one kind, stop after stop in the planned order. Answers how many stops were done. */
export async function drive(driver: Person, at: string, day: string, kind: Round['kind']): Promise<number> {
  const { myRounds } = await driver.ask<{ myRounds: Round[] }>(at, MY_ROUNDS, { day });
  let done = 0;
  for (const round of myRounds.filter((one) => one.kind === kind)) {
    for (const stop of round.stops) {
      await record(driver, round, stop);
      done += 1;
    }
  }
  return done;
}

async function record(driver: Person, round: Round, stop: Stop): Promise<void> {
  const random = new Random(`${round.kind} ${stop.partyName}`);
  const late = round.kind === 'delivery' && random.next() < LATE;
  const at = late ? later(stop.windowEnd, 5) : stop.plannedAt;
  const refused =
    round.kind === 'delivery' ? stop.tasks.filter(({ count }) => count > 1 && random.next() < REFUSED) : [];
  const input = {
    id: idFor(`stop ${stop.id}`),
    stopId: stop.id,
    at,
    ...(refused.length
      ? {
          outcome: 'partial',
          failure: 'refused',
          tasks: refused.map(({ allocationId, count }) => ({ allocationId, count: count - 1 })),
        }
      : { outcome: 'done' }),
  };
  await driver.ask(at, RECORD, { input });
}
