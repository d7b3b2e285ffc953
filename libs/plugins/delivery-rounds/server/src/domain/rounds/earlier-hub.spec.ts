import { describe, expect, it } from '@jest/globals';
import type { RoutePlanner } from '@maillon/plugins/delivery-rounds/contract';
import { planCoupledRounds } from '../coupled-plan';
import { clock, coldVan, hub, load, minutesApart, morning, need } from '../fixtures/small-morning';
import { InsertionPlanner } from '../insertion-planner';
import type { CoupledPlanRequest } from './coupled-plan-request';

const salad = load('fresh-2-8');
const fromGarden = { ...salad, collectionId: 'garden' };
const garden = need('garden', 60, [salad]);
const early = { hours: [clock(4), clock(13)] as const };

/** How many route plans are made, a collection and a delivery each counting one. */
async function plansFor(request: CoupledPlanRequest): Promise<number> {
  const planner = new InsertionPlanner(minutesApart, { improveRounds: 5, searchRounds: 5 });
  let plans = 0;
  const counting: RoutePlanner = { plan: (problem) => (plans++, planner.plan(problem)) };
  await planCoupledRounds(request, { planner: counting, travel: minutesApart });
  return plans;
}

describe('an earlier hub', () => {
  it('is not looked for when everybody is served', async () => {
    expect(await plansFor(morning({ collections: [garden], deliveries: [need('bistro', 15, [fromGarden])] }))).toBe(2);
  });

  it('is not looked for when the goods cannot be there in time at all', async () => {
    // Two hours to the garden and back from four o'clock, then the sorting: nothing leaves before half past six.
    const baker = need('baker', 15, [fromGarden], { windows: [[clock(6), clock(6, 30)]] });
    expect(await plansFor(morning({ collections: [garden], deliveries: [baker] }))).toBe(2);
  });

  it('is not looked for when the hub itself opens too late', async () => {
    const baker = need('baker', 15, [salad], { windows: [[clock(4), clock(5)]] });
    const flowers = need('flowers', 5, [load('ambient')], { windows: [[clock(7), clock(8)]] });
    const vans = [coldVan('van-1'), coldVan('van-2', { compartments: [{ temperatureClass: 'ambient', crates: 9 }] })];
    expect(await plansFor(morning({ vans, collections: [flowers], deliveries: [baker] }))).toBe(2);
  });

  it('is looked for when one van for each farm would be back soon enough', async () => {
    const other = need('other', -60, [salad]);
    const hotel = need('hotel', 10, [fromGarden], { windows: [[clock(6), clock(7)]] });
    const vans = [coldVan('van-1', early)];
    expect(await plansFor(morning({ vans, collections: [garden, other], deliveries: [hotel] }))).toBeGreaterThan(2);
  });

  it('costs no delivery plan when the collection loses a farm by it', async () => {
    const other = need('other', -60, [salad]);
    const hotel = need('hotel', 10, [fromGarden], { windows: [[clock(6), clock(7)]] });
    const tight = { ...hub, latestCollectionReturn: clock(8, 30) };
    const request = morning({ hub: tight, vans: [coldVan('van-1', early)], collections: [garden, other] });
    expect(await plansFor({ ...request, deliveries: [hotel] })).toBe(3);
  });
});
