import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { DAY, Market, SIRETS } from '../e2e/market';
import { plentyOf } from '../e2e/plenty';
import { ProductReferences } from '../persistence/product-references';
import { offersOfDay, type OffersAsked } from './offers-of-day.sql';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

class PlanOfOffers implements ReadCase<OffersAsked, PlanNode> {
  readonly name = 'catalogue.plan-of-offers';
  readonly permission = null;
  readonly input = z.custom<OffersAsked>();

  constructor(private readonly references: ProductReferences) {}

  async read(reading: Reading, asked: OffersAsked): Promise<PlanNode> {
    const statement = offersOfDay(reading, asked, await this.references.all(reading));
    const row = await reading.row(sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>`explain (analyze, buffers, format json) ${statement}`);
    return row!['QUERY PLAN'][0]!.Plan;
  }
}

// Real: PostgreSQL, the statement of the list, the application's role under its row policy; offers of two territories and of weeks gone by.
describe('the plan of the list of offers', () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
    await plentyOf(market, 3_000, 3);
  });
  afterAll(() => market.close());

  async function planOf(asked: Partial<OffersAsked>): Promise<PlanNode[]> {
    const app = await market.world.console();
    const plan = new PlanOfOffers(app.get(ProductReferences));
    return nodesOf(await app.useCases.read(plan, market.world.call(market.world.first), { day: DAY, first: 50, key: null, ...asked }));
  }

  it('walks one index in the order of the list, and reads little more than the page', async () => {
    const nodes = await planOf({});
    expect(nodes.map((node) => node['Node Type'])).toEqual(['Limit', 'Index Scan']);
    expect(nodes.at(-1)).toMatchObject({ 'Index Name': 'offer_list' });
    expect(nodes.at(-1)!['Rows Removed by Filter'] ?? 0).toBe(0);
    expect(nodes[0]!['Shared Hit Blocks']).toBeLessThan(200);
  });

  it('begins a later page where the last one ended', async () => {
    const nodes = await planOf({ key: ['06 produit 8', '00000000-0000-0000-0000-000000000000'] });
    expect(nodes.map((node) => node['Node Type'])).toEqual(['Limit', 'Index Scan']);
    expect(nodes[0]!['Shared Hit Blocks']).toBeLessThan(200);
  });

  it('never joins another table nor sorts, whatever the filter', async () => {
    const filters: OffersAsked['filter'][] = [
      { families: ['sea'] },
      { labels: ['ab'], availableOnly: true },
      { inSeason: true },
      { search: 'produit 1' },
    ];
    for (const filter of filters) {
      const nodes = await planOf({ filter });
      expect(nodes.filter((node) => node['Relation Name'] && node['Relation Name'] !== 'offer')).toEqual([]);
    }
  });
});

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}
