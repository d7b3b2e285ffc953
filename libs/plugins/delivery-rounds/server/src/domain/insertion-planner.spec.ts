import { describe, expect, it } from '@jest/globals';
import { RouteProblemError, type RouteProblem, type RouteSolution } from '@maillon/plugins/delivery-rounds/contract';
import fc from 'fast-check';
import { randomProblem } from './fixtures/random-problem';
import { job, onALine, van } from './fixtures/small-problem';
import { InsertionPlanner, planRoutes } from './insertion-planner';
import { planFaults } from './plan-checker';

const QUICK = { improveRounds: 50, searchRounds: 20 };

function visits(solution: RouteSolution): (number | undefined)[][] {
  return solution.routes.map(({ steps }) => steps.filter((step) => step.type === 'job').map((step) => step.id));
}

function onlyReason(problem: RouteProblem): string | undefined {
  const { unassigned, routes } = planRoutes(problem);
  expect([unassigned.length, routes.length]).toEqual([1, 0]);
  return unassigned[0].reason;
}

describe('on any problem', () => {
  const problems = randomProblem({ jobs: 12, vehicles: 4 });

  it('the plan keeps every rule, and no job is lost or handled twice', () => {
    fc.assert(
      fc.property(problems, (problem) => expect(planFaults(problem, planRoutes(problem, QUICK))).toEqual([])),
      { numRuns: 400 },
    );
  });

  it('the order of the input changes nothing', () => {
    const shuffled = problems.chain((problem) => {
      const jobs = fc.shuffledSubarray([...problem.jobs], { minLength: problem.jobs.length });
      const vehicles = fc.shuffledSubarray([...problem.vehicles], { minLength: problem.vehicles.length });
      return fc.record({ problem: fc.constant(problem), jobs, vehicles });
    });
    const property = fc.property(shuffled, ({ problem, jobs, vehicles }) =>
      expect(planRoutes({ ...problem, jobs, vehicles }, QUICK)).toEqual(planRoutes(problem, QUICK)),
    );
    fc.assert(property, { numRuns: 100 });
  });

  it('the same problem gets the same plan, and is left as it was', () => {
    const property = fc.property(problems, (problem) => {
      const before = structuredClone(problem);
      expect(planRoutes(problem, QUICK)).toEqual(planRoutes(before, QUICK));
      expect(problem).toEqual(before);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('a van is never given a job whose skill it lacks', () => {
    const property = fc.property(problems, (problem) => {
      const vehicles = problem.vehicles.map((vehicle) => ({ ...vehicle, skills: [1] }));
      const jobs = problem.jobs.map((each) => ({ ...each, skills: [2] }));
      const { routes, unassigned } = planRoutes({ ...problem, vehicles, jobs }, QUICK);
      expect(routes).toEqual([]);
      expect(unassigned.map(({ reason }) => reason)).toEqual(jobs.map(() => 'skills'));
    });
    fc.assert(property, { numRuns: 50 });
  });
});

describe('a job that cannot be served says why', () => {
  it('no van has the skill', () => {
    expect(onlyReason(onALine([van(1, { skills: [2] })], [job(1, 1, { skills: [3] })]))).toBe('skills');
  });

  it('the amount is more than any van holds', () => {
    expect(onlyReason(onALine([van(1)], [job(1, 1, { delivery: [11] })]))).toBe('capacity');
  });

  it('a van without capacity carries nothing', () => {
    expect(onlyReason(onALine([van(1, { capacity: undefined })], [job(1, 1)]))).toBe('capacity');
  });

  it('the way there and back is longer than the hours', () => {
    expect(onlyReason(onALine([van(1, { time_window: [0, 700] })], [job(1, 4)]))).toBe('too-far');
  });

  it('the way there and back is longer than the range', () => {
    expect(onlyReason(onALine([van(1, { max_distance: 700 })], [job(1, 4)]))).toBe('too-far');
  });

  it('the window closes before a van can be there', () => {
    expect(onlyReason(onALine([van(1)], [job(1, 4, { time_windows: [[0, 399]] })]))).toBe('time-window');
  });

  it('the only van is full with jobs of higher priority', () => {
    const jobs = [job(1, 1, { delivery: [6] }), job(2, 2, { delivery: [6], priority: 5 })];
    const solution = planRoutes(onALine([van(1)], jobs));
    expect(visits(solution)).toEqual([[2]]);
    expect(solution.unassigned).toEqual([{ id: 1, type: 'job', location_index: 1, reason: 'capacity' }]);
  });

  it('two stops at opposite ends want the same moment', () => {
    const jobs = [
      job(1, 1, { time_windows: [[100, 100]] }),
      job(2, 2, { time_windows: [[100, 200]] }),
      job(3, 3, { time_windows: [[100, 300]] }),
    ];
    const solution = planRoutes(onALine([van(1)], [...jobs, job(4, 0, { service: 50, time_windows: [[0, 0]] })]));
    expect(solution.unassigned.map(({ reason }) => reason)).toEqual(['time-window']);
  });

  it('there is no van at all', () => {
    expect(onlyReason(onALine([], [job(1, 1)]))).toBe('skills');
  });
});

describe('as VROOM counts', () => {
  it('deliveries are on board from the start, pickups until the end', () => {
    const jobs = [
      job(1, 1, { delivery: [4] }),
      job(2, 2, { delivery: [0], pickup: [9] }),
      job(3, 3, { delivery: [5] }),
    ];
    const { routes } = planRoutes(onALine([van(1)], jobs));
    const [only] = routes;
    expect(only.steps.map((step) => [step.type, ...step.load])).toEqual([
      ['start', 9],
      ['job', 5],
      ['job', 0],
      ['job', 9],
      ['end', 9],
    ]);
  });

  it('a job begins in the first of its windows that is still open', () => {
    const { routes } = planRoutes(
      onALine(
        [van(1)],
        [
          job(1, 3, {
            time_windows: [
              [0, 200],
              [500, 600],
            ],
          }),
        ],
      ),
    );
    expect(routes[0].steps.map((step) => step.arrival + step.waiting_time)).toEqual([200, 500, 800]);
  });

  it('service may last beyond the window, setup is paid once per place', () => {
    const at = { setup: 30, service: 10, time_windows: [[200, 205] as const] };
    const { routes } = planRoutes(onALine([van(1)], [job(1, 2, at), job(2, 2, { ...at, time_windows: [[0, 900]] })]));
    expect(routes[0]).toMatchObject({ setup: 30, service: 20, duration: 400, distance: 400 });
  });

  it('a van without an end stays at its last stop', () => {
    const { routes } = planRoutes(onALine([van(1, { end_index: undefined })], [job(1, 3), job(2, 5)]));
    expect(routes[0]).toMatchObject({ duration: 500, steps: [{ type: 'start' }, { id: 1 }, { id: 2 }] });
  });

  it('a fixed cost keeps the second van at home', () => {
    const dear = { costs: { fixed: 5000 } };
    expect(visits(planRoutes(onALine([van(1, dear), van(2, dear)], [job(1, 1), job(2, 9), job(3, 2)])))).toHaveLength(
      1,
    );
  });
});

describe('a problem that contradicts itself is refused', () => {
  const shipment = { pickup: { id: 1, location_index: 1 }, delivery: { id: 2, location_index: 2 } };
  const cases: [string, RouteProblem, string][] = [
    ['a job twice', onALine([van(1)], [job(1, 1), job(1, 2)]), 'job 1 is there twice'],
    ['amounts of several lengths', onALine([van(1)], [job(1, 1, { delivery: [1, 2] })]), 'amounts differ in length'],
    ['a negative amount', onALine([van(1)], [job(1, 1, { pickup: [-1] })]), 'an amount is negative or not a number'],
    ['a place outside the matrix', onALine([van(1)], [job(1, 10)]), 'job 1: it is nowhere'],
    [
      'a van without place',
      onALine([van(1, { start_index: undefined, end_index: undefined })], []),
      'vehicle 1: it is nowhere',
    ],
    [
      'a window the wrong way round',
      onALine([van(1)], [job(1, 1, { time_windows: [[2, 1]] })]),
      'job 1: a time window ends before it begins',
    ],
    ['shipments', { ...onALine([van(1)], []), shipments: [shipment] }, 'shipments are not planned'],
  ];

  it.each(cases)('%s', (_, problem, fault) => {
    expect(() => planRoutes(problem)).toThrow(RouteProblemError);
    expect(() => planRoutes(problem)).toThrow(fault);
  });
});

describe('through the port', () => {
  const planner = new InsertionPlanner({
    between: ([from], [to]) => ({ metres: Math.abs(from - to), seconds: 2 * Math.abs(from - to) }),
  });

  it('coordinates are measured with the travel model given', async () => {
    const vehicles = [{ id: 1, start: [0, 0] as const, end: [0, 0] as const }];
    const jobs = [
      { id: 1, location: [30, 0] as const },
      { id: 2, location: [50, 0] as const },
    ];
    const { routes, summary } = await planner.plan({ vehicles, jobs });
    expect(summary).toMatchObject({ duration: 200, distance: 100, unassigned: 0 });
    const [near] = routes[0].steps.filter((step) => step.id === 1);
    expect(near).toMatchObject({ location: [30, 0], location_index: 1 });
    expect([60, 140]).toContain(near.arrival);
  });

  it('a bad problem rejects the promise', async () => {
    await expect(planner.plan(onALine([van(1)], [job(1, 1), job(1, 1)]))).rejects.toBeInstanceOf(RouteProblemError);
  });
});
