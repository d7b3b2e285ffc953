import { describe, expect, it } from '@jest/globals';
import { orderIdsOf, planToSave, type NeedSubject } from './rounds-to-save';
import type { CoupledPlan, PlannedRound, PlannedStop, UnplannedNeed } from './rounds/coupled-plan-result';
import type { Load } from './rounds/coupled-plan-request';

const loadsOf = (...classes: Load['temperatureClass'][]): Load[] =>
  classes.map((temperatureClass) => ({ temperatureClass, crates: 1, massG: 1000 }));
const task = (orderId: string, temperatureClass: Load['temperatureClass'] = 'ambient') => {
  return { allocationId: `${orderId} ${temperatureClass}`, orderId, supplierOrderId: 'farm', temperatureClass };
};
const SUBJECTS: Record<string, NeedSubject> = {
  farm: { partyId: 'Farm', tasks: [task('inn'), task('bar'), task('bar', 'frozen-18')] },
  inn: { partyId: 'Inn', tasks: [task('inn')] },
  bar: { partyId: 'Bar', tasks: [task('bar'), task('bar', 'frozen-18')] },
};

const stop = (needId: string, sequence: number, loads = loadsOf('ambient')): PlannedStop => {
  const onBoardAfter = { massG: 0, crates: {} as never };
  return { sequence, needId, loads, arrivesAt: 3600, waitsS: 60, serviceS: 180, onBoardAfter, distanceM: 0 };
};

const round = (kind: PlannedRound['kind'], stops: PlannedStop[]): PlannedRound => ({
  ...{ kind, stops, vanId: 'van', departsAt: 0, returnsAt: 7200, drivingS: 0, distanceM: 9, cost: 0 },
  onBoardAtStart: { massG: 0, crates: {} as never },
});

function saved(deliveryStops: PlannedStop[], unplanned: UnplannedNeed[], lostAtFarm: UnplannedNeed[] = []) {
  const plan: CoupledPlan = {
    collection: { rounds: [round('collection', [stop('farm', 1)])], unplanned: lostAtFarm },
    delivery: { rounds: [round('delivery', deliveryStops)], unplanned },
    hubReadyAt: 0,
  };
  return planToSave(plan, {
    ...{ sessionId: 'session', day: '2026-07-10', newId: () => 'id', vehicleName: (id) => `Van ${id}` },
    instant: (seconds) => `+${seconds}`,
    subject: (_, needId) => SUBJECTS[needId]!,
  });
}

describe('a plan to save', () => {
  it('names each part at its stop, and the moment at which the stop begins', () => {
    const { rounds } = saved([stop('inn', 1)], []);
    expect(rounds.map(({ kind, vehicleName }) => [kind, vehicleName])).toEqual([
      ['collection', 'Van van'],
      ['delivery', 'Van van'],
    ]);
    expect(rounds[1]!.stops).toMatchObject([
      { sequence: 1, partyId: 'Inn', plannedAt: '+3660', windowStart: '+3660', windowEnd: '+3840' },
    ]);
    expect(rounds[1]!.stops[0]!.tasks).toEqual([
      { allocationId: 'inn ambient', orderId: 'inn', supplierOrderId: 'farm' },
    ]);
  });

  it('serves an order whole or not at all, and numbers the stops that stay', () => {
    const frozenOut: UnplannedNeed = { needId: 'bar', loads: loadsOf('frozen-18'), reason: 'capacity' };
    const plan = saved([stop('bar', 1), stop('inn', 2)], [frozenOut]);
    expect(plan.unplanned).toEqual([{ orderId: 'bar', reason: 'capacity' }]);
    expect(plan.rounds[1]!.stops).toMatchObject([{ sequence: 1, partyId: 'Inn' }]);
    expect(plan.rounds[0]!.stops[0]!.tasks.map(({ orderId }) => orderId)).toEqual(['inn']);
    expect(orderIdsOf(plan)).toEqual(['inn', 'bar']);
  });

  it.each([
    ['temperature-class', 'temperature-class'],
    ['capacity', 'capacity'],
    ['too-far', 'not-collected'],
    ['time-window', 'not-collected'],
  ] as const)('says of goods that are not fetched for %s: %s', (reason, said) => {
    const lost: UnplannedNeed = { needId: 'farm', loads: loadsOf('frozen-18'), reason };
    const missing: UnplannedNeed = { needId: 'bar', loads: loadsOf('frozen-18'), reason: 'not-collected' };
    expect(saved([stop('inn', 1)], [missing], [lost]).unplanned).toEqual([{ orderId: 'bar', reason: said }]);
  });
});
