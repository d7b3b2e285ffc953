import { describe, expect, it } from '@jest/globals';
import type { PlannedRoute, RouteSolution, RouteStep } from '@maillon/plugins/delivery-rounds/contract';
import { job, onALine, van } from './fixtures/small-problem';
import { planRoutes } from './insertion-planner';
import { planFaults } from './plan-checker';

const problem = onALine(
  [van(1, { skills: [1], time_window: [0, 2000] }), van(2)],
  [
    job(1, 2, { skills: [1], service: 60, setup: 20, time_windows: [[400, 500]] }),
    job(2, 4, { delivery: [3], pickup: [2], service: 30 }),
    job(3, 4, { delivery: [50] }),
  ],
);
const good = planRoutes(problem);

function withRoute(change: (route: PlannedRoute) => PlannedRoute): RouteSolution {
  return { ...good, routes: good.routes.map((route, index) => (index === 0 ? change(route) : route)) };
}

function withJob(id: number, change: Partial<RouteStep>): RouteSolution {
  return withRoute((route) => ({
    ...route,
    steps: route.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
  }));
}

function without(id: number): RouteSolution {
  return withRoute((route) => ({ ...route, steps: route.steps.filter((step) => step.id !== id) }));
}

describe('the checker', () => {
  it('has nothing to say of a good plan', () => {
    expect(planFaults(problem, good)).toEqual([]);
  });

  const lies: [string, RouteSolution, string][] = [
    ['a job that disappeared', without(1), 'job 1 is handled 0 times'],
    [
      'a job both served and refused',
      { ...good, unassigned: [...good.unassigned, { id: 1, type: 'job', reason: 'skills' }] },
      'job 1 is handled 2 times',
    ],
    [
      'a job nobody asked for',
      { ...good, unassigned: [...good.unassigned, { id: 9, type: 'job', reason: 'skills' }] },
      'job 9 is unknown',
    ],
    [
      'a refusal without a reason',
      { ...good, unassigned: [{ id: 3, type: 'job', reason: '' as 'skills' }] },
      'job 3: no reason',
    ],
    [
      'one vehicle in two places',
      { ...good, routes: [...good.routes, ...good.routes] },
      'vehicle 1 is on several routes',
    ],
    ['an arrival too good to be true', withJob(1, { arrival: 100 }), 'it cannot arrive at job 1 at 100'],
    ['a visit after closing time', withJob(1, { waiting_time: 900 }), 'outside its windows'],
    ['a forgotten setup', withJob(1, { setup: 0 }), 'the setup of job 1 is wrong'],
    ['a rushed service', withJob(1, { service: 1 }), 'the service of job 1 is wrong'],
    ['a load from nowhere', withJob(2, { load: [7] }), 'the load after job 2 is wrong'],
    ['a shorter road', withJob(2, { distance: 1 }), 'the metres up to job 2 are wrong'],
    ['a cheaper route', withRoute((route) => ({ ...route, cost: 1 })), 'its cost is 800, not 1'],
    [
      'a wrong sum',
      { ...good, summary: { ...good.summary, waiting_time: 1 } },
      "the summary's waiting_time is not the sum",
    ],
    [
      'a van that never comes home',
      withRoute((route) => ({ ...route, steps: route.steps.slice(0, -1) })),
      'it does not go to its end',
    ],
  ];

  it.each(lies)('sees %s', (_, solution, fault) => {
    expect(planFaults(problem, solution).join()).toContain(fault);
  });

  const stricter: [string, typeof problem, string][] = [
    [
      'a smaller van',
      { ...problem, vehicles: [van(1, { skills: [1], capacity: [3] }), van(2)] },
      'it is overloaded after start',
    ],
    ['a van without the skill', { ...problem, vehicles: [van(1), van(2)] }, 'it lacks skills 1 for job 1'],
    [
      'shorter hours',
      { ...problem, vehicles: [van(1, { skills: [1], time_window: [0, 700] }), van(2)] },
      'it ends after its hours',
    ],
    [
      'later hours',
      { ...problem, vehicles: [van(1, { skills: [1], time_window: [900, 2000] }), van(2)] },
      'it leaves before its hours',
    ],
    ['fewer tasks', { ...problem, vehicles: [van(1, { skills: [1], max_tasks: 1 }), van(2)] }, 'it has too many tasks'],
    [
      'a shorter range',
      { ...problem, vehicles: [van(1, { skills: [1], max_distance: 500 }), van(2)] },
      'it travels too far',
    ],
  ];

  it.each(stricter)('sees that the plan does not suit %s', (_, other, fault) => {
    expect(planFaults(other, good).join()).toContain(fault);
  });
});
