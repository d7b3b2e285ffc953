import { monitorEventLoopDelay } from 'node:perf_hooks';
import { demoMorning, type DemoMorning } from './demo-morning.ts';
import { median, range, type Figure } from './figure.ts';
import { plannerBuild, type PlanRequest, type PlannedMorning, type PlannerBuild } from './planner-build.ts';

const RUNS = 5;

interface Run {
  readonly seconds: number;
  /** Longest that the process could do nothing else. */
  readonly heldMs: number;
  readonly plan: PlannedMorning;
}

/** How long the route planner takes, as the closing job runs it, for the demonstration day. */
export async function plannerFigures(): Promise<Figure[]> {
  const planner = await plannerBuild();
  const morning = demoMorning(planner);
  const whole = requestOf(planner, morning);
  const coupled = await runs(planner, morning, whole);
  const alone = deliveriesAlone(whole);
  const simple = await runs(planner, morning, alone);
  return [
    timeFigure(`rounds: ${size(alone)}`, simple),
    timeFigure(`rounds: ${whole.collections.length} collections, then ${size(whole)}`, coupled),
    heldFigure(coupled),
  ];
}

function requestOf(planner: PlannerBuild, { needs, vans, settings, day, timeZone }: DemoMorning): PlanRequest {
  return planner.sessionRequest(needs, vans, settings, new planner.DayClock(day, timeZone));
}

/** The same kitchens and the vans that keep cold, with all goods at the hub already. */
function deliveriesAlone(request: PlanRequest): PlanRequest {
  const deliveries = request.deliveries.map((need) => {
    return { ...need, loads: need.loads.map(({ collectionId: _, ...load }) => load) };
  });
  const vans = request.vans.filter(({ compartments }) => compartments.length > 1);
  return { ...request, vans, collections: [], deliveries };
}

async function runs(planner: PlannerBuild, { settings }: DemoMorning, request: PlanRequest): Promise<Run[]> {
  const planning = planner.planningOf(settings);
  const done: Run[] = [];
  await planner.planCoupledRounds(request, planning);
  for (let run = 0; run < RUNS; run += 1) done.push(await timed(() => planner.planCoupledRounds(request, planning)));
  const faults = planner.coupledPlanFaults(request, done[0]!.plan, planning.travel);
  if (faults.length) throw new Error(`The plan does not hold: ${faults[0]}`);
  return done;
}

async function timed(plan: () => Promise<PlannedMorning>): Promise<Run> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const begun = performance.now();
  const made = await plan();
  const seconds = (performance.now() - begun) / 1000;
  delay.disable();
  return { seconds, heldMs: delay.max / 1e6, plan: made };
}

function size({ deliveries, vans }: PlanRequest): string {
  return `${deliveries.length} deliveries, by ${vans.length} vans`;
}

function timeFigure(name: string, all: readonly Run[]): Figure {
  const seconds = all.map((run) => run.seconds);
  const out = all[0]!.plan.delivery.unplanned.length;
  const value = `${median(seconds).toFixed(2)} s (${out} left out)`;
  return { name, value, aim: '≤ 2 s', runs: `${RUNS} (${range(seconds, 2)})` };
}

function heldFigure(all: readonly Run[]): Figure {
  const held = all.map(({ heldMs }) => heldMs);
  const name = 'rounds: longest moment in which planning holds the worker';
  return { name, value: `${median(held).toFixed(0)} ms`, aim: '≤ 100 ms', runs: `${RUNS} (${range(held)})` };
}
