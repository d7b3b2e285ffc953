import { step } from '../bootstrap/say.mjs';
import { closeAll, closeOnSignal, onClose } from '../process/closers.ts';
import { startServices } from '../services/services.ts';
import { buildTest } from './build-test.ts';
import { checks } from './checks.ts';
import { databaseTests } from './database-tests.ts';
import { jest, type Suite } from './jest-run.ts';
import { canWalk, journeys } from './journeys.ts';
import { select, type Selection } from './selection.ts';
import { failed, lineOf, sum, type Tally } from './tally.ts';

/** Every test that this machine can run; the last line is the figure. */
export async function test(args: string[]): Promise<void> {
  closeOnSignal();
  try {
    const total = sum([{ passed: 0, failed: 0, skipped: 0 }, ...(await run(select(args)))]);
    await closeAll();
    process.exitCode = total.failed > 0 ? 1 : 0;
    console.log(`\n${lineOf(total)}`);
  } finally {
    await closeAll();
  }
}

async function run({ parts, patterns }: Selection): Promise<Tally[]> {
  const tallies = parts.includes('checks') ? await checks() : [];
  const light = parts.filter((part): part is Suite => part === 'unit' || part === 'web');
  if (light.length > 0) tallies.push(await jest({ suites: light, patterns }));
  if (!parts.includes('db') && !parts.includes('journey')) return tallies;
  return [...tallies, ...(await withServices({ parts, patterns }))];
}

async function withServices({ parts, patterns }: Selection): Promise<Tally[]> {
  const services = await step('Services', 'Services', () => startServices({ queue: false, forTests: true }));
  onClose(() => services.stop());
  const tallies = await buildTest();
  const built = tallies[0]?.failed === 0;
  const walked = built && parts.includes('journey');
  const aside = walked && canWalk(patterns);
  // Side by side: a browser leaves the processors idle half of the time, which is what the databases take.
  const both = await Promise.all([
    walked ? journeys(services, patterns).catch(told) : [],
    parts.includes('db') ? databaseTests({ patterns, built, aside }) : [],
  ]);
  return [...tallies, ...both.flat()];
}

/** A day that cannot be played fails the journeys, and leaves the databases their say. */
function told(error: Error): Tally[] {
  console.error(error.message);
  return [failed];
}
