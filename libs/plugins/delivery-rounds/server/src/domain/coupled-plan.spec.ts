import { describe, expect, it } from '@jest/globals';
import { RouteProblemError } from '@maillon/plugins/delivery-rounds/contract';
import fc from 'fast-check';
import { planCoupledRounds } from './coupled-plan';
import { coupledPlanFaults } from './coupled-plan-checker';
import { fixtureTravel, randomCoupledRequest } from './fixtures/random-coupled-request';
import { clock, coldVan, hub, load, minutesApart, morning, need } from './fixtures/small-morning';
import { InsertionPlanner } from './insertion-planner';
import type { CoupledPlanRequest } from './rounds/coupled-plan-request';
import type { CoupledPlan } from './rounds/coupled-plan-result';

/** Milliseconds; a tenth would do on a machine that does nothing else. */
const PATIENT = 60_000;
const QUICK = { improveRounds: 20, searchRounds: 10 };
const random = { planner: new InsertionPlanner(fixtureTravel, QUICK), travel: fixtureTravel };
const simple = { planner: new InsertionPlanner(minutesApart), travel: minutesApart };

const fish = load('ice-0-2');
const salad = load('fresh-2-8');
const iceCream = load('frozen-18');

function reasons(plan: CoupledPlan): string[] {
  return [...plan.collection.unplanned, ...plan.delivery.unplanned].map(({ needId, reason }) => `${needId}: ${reason}`);
}

async function planned(request: CoupledPlanRequest): Promise<CoupledPlan> {
  const plan = await planCoupledRounds(request, simple);
  expect(coupledPlanFaults(request, plan, minutesApart)).toEqual([]);
  return plan;
}

describe('any morning', () => {
  it(
    'both plans keep every rule, and no load is lost',
    async () => {
      const property = fc.asyncProperty(randomCoupledRequest(), async (request) =>
        expect(coupledPlanFaults(request, await planCoupledRounds(request, random), fixtureTravel)).toEqual([]),
      );
      await fc.assert(property, { numRuns: 300 });
    },
    PATIENT,
  );

  it(
    'goods never travel in a van without a compartment of their class',
    async () => {
      const property = fc.asyncProperty(randomCoupledRequest(), async (request) => {
        const { collection, delivery } = await planCoupledRounds(request, random);
        for (const { vanId, stops } of [...collection.rounds, ...delivery.rounds]) {
          const van = request.vans.find(({ id }) => id === vanId)!;
          const held = van.compartments.filter(({ crates }) => crates > 0).map((part) => part.temperatureClass);
          expect(held).toEqual(
            expect.arrayContaining(stops.flatMap((stop) => stop.loads.map((each) => each.temperatureClass))),
          );
        }
      });
      await fc.assert(property, { numRuns: 200 });
    },
    PATIENT,
  );

  it(
    'the order of vans and needs changes nothing',
    async () => {
      const property = fc.asyncProperty(randomCoupledRequest(), async (request) => {
        const turned: CoupledPlanRequest = {
          hub: request.hub,
          vans: request.vans.toReversed(),
          collections: request.collections.toReversed(),
          deliveries: request.deliveries.toReversed(),
        };
        expect(sorted(await planCoupledRounds(turned, random))).toEqual(
          sorted(await planCoupledRounds(request, random)),
        );
      });
      await fc.assert(property, { numRuns: 60 });
    },
    PATIENT,
  );
});

function sorted(plan: CoupledPlan): CoupledPlan {
  const unplanned = [...plan.delivery.unplanned].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  return { ...plan, delivery: { ...plan.delivery, unplanned } };
}

describe('the hub between the two plans', () => {
  it('one van collects, unloads, and delivers once the hub is ready', async () => {
    const plan = await planned(
      morning({
        collections: [need('boat', 20, [fish], { windows: [[clock(7), clock(8)]] }), need('garden', 10, [salad])],
        deliveries: [
          need('bistro', 15, [
            { ...fish, collectionId: 'boat' },
            { ...salad, collectionId: 'garden' },
          ]),
        ],
      }),
    );
    const [collection] = plan.collection.rounds;
    const [delivery] = plan.delivery.rounds;
    expect([collection.vanId, delivery.vanId]).toEqual(['van-1', 'van-1']);
    expect(plan.hubReadyAt).toBe(collection.returnsAt + 30 * 60);
    expect(delivery.departsAt).toBeGreaterThanOrEqual(plan.hubReadyAt);
    expect(delivery.stops[0]).toMatchObject({
      sequence: 1,
      needId: 'bistro',
      distanceM: 15_000,
      onBoardAfter: { massG: 0 },
    });
    expect(delivery.onBoardAtStart.crates).toMatchObject({ 'ice-0-2': 2, 'fresh-2-8': 2, ambient: 0 });
  });

  it('with nothing to collect, deliveries leave when the hub opens', async () => {
    const plan = await planned(morning({ deliveries: [need('bistro', 15, [salad])] }));
    expect([plan.hubReadyAt, plan.delivery.rounds[0].departsAt]).toEqual([clock(5), clock(5)]);
  });

  it('the collection comes back earlier, at a price, when a buyer would be served too late', async () => {
    const plan = await planned(
      morning({
        vans: [coldVan('van-1', { hours: [clock(6), clock(13)] }), coldVan('van-2', { hours: [clock(6), clock(13)] })],
        collections: [need('west', 40, [salad]), need('north', 42, [salad]), need('east', -40, [salad])],
        deliveries: [need('hotel', 10, [salad], { windows: [[clock(8), clock(8, 20)]] })],
      }),
    );
    expect(plan.collection.rounds).toHaveLength(2);
    expect(reasons(plan)).toEqual([]);
  });

  it('what is not collected is not delivered', async () => {
    const plan = await planned(
      morning({
        collections: [need('far', 400, [fish]), need('garden', 10, [salad])],
        deliveries: [
          need('bistro', 15, [
            { ...fish, collectionId: 'far' },
            { ...salad, collectionId: 'garden' },
          ]),
        ],
      }),
    );
    expect(reasons(plan)).toEqual(['far: too-far', 'bistro: not-collected']);
    expect(plan.delivery.rounds[0].stops).toMatchObject([
      { needId: 'bistro', loads: [{ temperatureClass: 'fresh-2-8' }] },
    ]);
  });
});

describe('what cannot be planned says why', () => {
  it('no van is cold enough', async () => {
    expect(reasons(await planned(morning({ deliveries: [need('bar', 5, [iceCream])] })))).toEqual([
      'bar: temperature-class',
    ]);
  });

  it('only the goods of the missing class are left, when the rest can go', async () => {
    const plan = await planned(morning({ deliveries: [need('bar', 5, [salad, iceCream])] }));
    expect(plan.delivery.rounds[0].stops).toMatchObject([{ needId: 'bar', loads: [salad] }]);
    expect(plan.delivery.unplanned).toEqual([{ needId: 'bar', loads: [iceCream], reason: 'temperature-class' }]);
  });

  it('two vans share a need that neither holds alone', async () => {
    const freezer = coldVan('freezer', { compartments: [{ temperatureClass: 'frozen-18', crates: 10 }] });
    const plan = await planned(
      morning({ vans: [coldVan('van-1'), freezer], deliveries: [need('bar', 5, [salad, iceCream])] }),
    );
    expect(plan.delivery.rounds.map(({ vanId, stops }) => [vanId, stops[0].loads])).toEqual([
      ['freezer', [iceCream]],
      ['van-1', [salad]],
    ]);
  });

  it('too many crates', async () => {
    const plan = await planned(morning({ deliveries: [need('hotel', 5, [load('ice-0-2', { crates: 21 })])] }));
    expect(reasons(plan)).toEqual(['hotel: capacity']);
  });

  it('too heavy', async () => {
    const plan = await planned(morning({ deliveries: [need('hotel', 5, [load('ice-0-2', { massG: 1_000_001 })])] }));
    expect(reasons(plan)).toEqual(['hotel: capacity']);
  });

  it('too far for the hours of the van', async () => {
    expect(reasons(await planned(morning({ deliveries: [need('isle', 300, [fish])] })))).toEqual(['isle: too-far']);
  });

  it('closed before the hub is ready', async () => {
    const early = need('baker', 5, [salad], { windows: [[clock(4), clock(5)]] });
    expect(reasons(await planned(morning({ deliveries: [early] })))).toEqual(['baker: time-window']);
  });

  it('the only van has gone home when the hub is ready', async () => {
    const vans = [coldVan('van-1', { hours: [clock(4), clock(5, 45)] })];
    const late = { ...hub, readyFrom: clock(6) };
    expect(reasons(await planned(morning({ hub: late, vans, deliveries: [need('bistro', 5, [fish])] })))).toEqual([
      'bistro: time-window',
    ]);
  });

  it('there is no van', async () => {
    expect(reasons(await planned(morning({ vans: [], collections: [need('boat', 5, [fish])] })))).toEqual([
      'boat: temperature-class',
    ]);
  });
});

describe('a request that contradicts itself is refused', () => {
  const cases: [string, Partial<CoupledPlanRequest>][] = [
    ['a van twice', { vans: [coldVan('a'), coldVan('a')] }],
    ['a need twice', { collections: [need('a', 1, [fish]), need('a', 2, [fish])] }],
    ['goods from a collection nobody asked for', { deliveries: [need('a', 1, [{ ...fish, collectionId: 'ghost' }])] }],
    ['a negative mass', { deliveries: [need('a', 1, [load('ambient', { massG: -1 })])] }],
  ];

  it.each(cases)('%s', async (_, details) => {
    await expect(planCoupledRounds(morning(details), simple)).rejects.toBeInstanceOf(RouteProblemError);
  });
});
