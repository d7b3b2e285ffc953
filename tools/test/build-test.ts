import { step } from '../bootstrap/say.mjs';
import { buildAll } from '../build/build-all.ts';
import { firstLoad, FIRST_LOAD_LIMIT } from '../build/first-load.ts';
import { failed, passed, type Tally } from './tally.ts';

/** Everything builds, and a portal's first load stays small. */
export async function buildTest(): Promise<Tally[]> {
  try {
    await step('Construction', 'Build', buildAll);
  } catch (error) {
    console.error((error as Error).message);
    return [failed];
  }
  return [passed, ...portalWeight()];
}

function portalWeight(): Tally[] {
  const bytes = firstLoad('portal');
  if (bytes === undefined) return [];
  console.log(`  portal: ${Math.round(bytes / 1000)} kB ≤ ${FIRST_LOAD_LIMIT / 1000} kB`);
  return [bytes <= FIRST_LOAD_LIMIT ? passed : failed];
}
