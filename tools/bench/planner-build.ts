import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../bootstrap/root.mjs';
import { maillonPaths } from '../build/maillon-paths.mjs';

const SERVER = 'libs/plugins/delivery-rounds/server/src';
const PARTS = [
  'domain/coupled-plan',
  'domain/coupled-plan-checker',
  'domain/delivery-windows',
  'application/day-clock',
  'application/planning-of',
];
const SETTINGS = 'libs/plugins/delivery-rounds/contract/src/delivery-rounds.settings';

export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface RoundsSettings {
  readonly hub: { readonly latitude: number; readonly longitude: number };
  readonly windows: readonly Span[];
}

interface Rounds {
  readonly rounds: readonly {
    readonly stops: readonly unknown[];
    readonly distanceM: number;
    readonly drivingS: number;
  }[];
  readonly unplanned: readonly { readonly needId: string; readonly reason: string }[];
}

export interface PlannedMorning {
  readonly collection: Rounds;
  readonly delivery: Rounds;
}

/** The planner of the delivery rounds as the worker runs it; its data is opaque to the bench. */
export interface PlannerBuild {
  readonly deliveryRoundsSettings: { readonly defaults: RoundsSettings };
  receivable(window: Span, siteHours: readonly Span[]): Span | null;
  readonly DayClock: new (day: string, timeZone: string) => object;
  sessionRequest(needs: object, vans: readonly object[], settings: object, clock: object): object;
  planningOf(settings: object): { readonly planner: object; readonly travel: object };
  planCoupledRounds(request: object, planning: object): Promise<PlannedMorning>;
  coupledPlanFaults(request: object, plan: PlannedMorning, travel: object): string[];
}

/** Built on its own, without a database or a server around it. */
export async function plannerBuild(): Promise<PlannerBuild> {
  const outfile = join(root, 'dist/bench/planner.mjs');
  const lines = [...PARTS, 'application/session-request'].map((part) => `export * from './${SERVER}/${part}';`);
  await build({
    stdin: { contents: [...lines, `export * from './${SETTINGS}';`].join('\n'), resolveDir: root, loader: 'ts' },
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', target: 'node24', packages: 'external' },
    ...{ tsconfig: join(root, 'tsconfig.base.json'), plugins: [maillonPaths(root)], logLevel: 'warning' },
  });
  return (await import(pathToFileURL(outfile).href)) as PlannerBuild;
}
