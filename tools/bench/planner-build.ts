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
  'application/session-request',
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

export interface PlannedMorning {
  readonly delivery: { readonly unplanned: readonly object[] };
}

/** What the planner is asked; the bench changes no more of it than it names here. */
export interface PlanRequest {
  readonly vans: readonly { readonly compartments: readonly object[] }[];
  readonly collections: readonly object[];
  readonly deliveries: readonly { readonly loads: readonly { readonly collectionId?: string }[] }[];
}

/** The planner of the delivery rounds as the worker runs it. */
export interface PlannerBuild {
  readonly deliveryRoundsSettings: { readonly defaults: RoundsSettings };
  readonly DayClock: new (day: string, timeZone: string) => object;
  receivable(window: Span, siteHours: readonly Span[]): Span | null;
  sessionRequest(needs: object, vans: readonly object[], settings: object, clock: object): PlanRequest;
  planningOf(settings: object): { readonly planner: object; readonly travel: object };
  planCoupledRounds(request: PlanRequest, planning: object): Promise<PlannedMorning>;
  coupledPlanFaults(request: PlanRequest, plan: PlannedMorning, travel: object): string[];
}

/** Built on its own, without a database or a server around it. */
export async function plannerBuild(): Promise<PlannerBuild> {
  const outfile = join(root, 'dist/bench/planner.mjs');
  const parts = [...PARTS.map((part) => `${SERVER}/${part}`), SETTINGS];
  await build({
    stdin: { contents: parts.map((part) => `export * from './${part}';`).join('\n'), resolveDir: root, loader: 'ts' },
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', target: 'node24', packages: 'external' },
    ...{ tsconfig: join(root, 'tsconfig.base.json'), plugins: [maillonPaths(root)], logLevel: 'warning' },
  });
  return (await import(pathToFileURL(outfile).href)) as PlannerBuild;
}
