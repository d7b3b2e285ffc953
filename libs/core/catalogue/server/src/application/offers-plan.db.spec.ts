import { NO_RULES } from '@maillon/core/rulebook/contract';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { DAY, Market } from '../e2e/market';
import { plentyOf } from '../e2e/plenty';
import { ProductReferences } from '../persistence/product-references';
import { MOST_FOUND, alike, bearing, offersFound } from './offers-found.sql';
import { OffersOfDay } from './offers.query';
import { offersOfDay, type OffersAsked } from './offers-of-day.sql';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Shared Hit Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

// In the names of ten of the plenty, one of each producer: the digest of 1.
const RARE = 'c4ca4238';

interface PlansMade {
  readonly generic_plans: number;
  readonly custom_plans: number;
}

// Real: PostgreSQL, the statement of the list, the application's role under its row policy. There are two territories, and weeks gone by.
const ALL = { rules: NO_RULES, local: null };

describe('the plan of the list of offers', () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
    await plentyOf(market, 2_100, 1);
  });
  afterAll(() => market.close());

  async function reading<T>(read: (reading: Reading, references: ProductReferences) => Promise<T>): Promise<T> {
    const app = await market.world.console();
    const readCase = {
      name: 'catalogue.look',
      permission: null,
      input: z.any(),
      read: (inside: Reading) => read(inside, app.get(ProductReferences)),
    };
    return app.useCases.read(readCase, market.world.call(market.world.first), {});
  }

  function planOf(asked: Partial<OffersAsked>): Promise<PlanNode[]> {
    return reading(async (inside, references) => {
      const statement = offersOfDay(
        inside,
        { day: DAY, today: DAY, first: 50, key: null, admission: ALL, ...asked },
        await references.all(inside),
      );
      const row = await inside.row(
        sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>`explain (analyze, buffers, format json) ${statement}`,
      );
      return nodesOf(row!['QUERY PLAN'][0]!.Plan);
    });
  }

  const wanted = (stem: string) => ({ stems: [stem], codes: [] });

  async function foundPlan(stem: string): Promise<{ found: number; blocks: number }> {
    return reading(async (inside) => {
      const named = bearing(DAY, wanted(stem));
      // Once to warm up: a function is planned when a session first calls it.
      await inside.rows(named);
      const row = await inside.row(
        sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>`explain (analyze, buffers, format json) ${named}`,
      );
      const { 'Actual Rows': found, 'Shared Hit Blocks': blocks } = row!['QUERY PLAN'][0]!.Plan;
      return { found, blocks };
    });
  }

  it('walks one index in the order of the list, and reads little more than the page', async () => {
    const nodes = await planOf({});
    expect(workOf(nodes)).toEqual(['Limit', 'Index Scan']);
    const [scan] = nodes.filter((node) => node['Index Name'] === 'offer_list');
    expect(scan!['Rows Removed by Filter'] ?? 0).toBe(0);
    expect(nodes[0]!['Shared Hit Blocks']).toBeLessThan(200);
  });

  it('begins a later page where the last one ended', async () => {
    const nodes = await planOf({ key: ['06 produit 8', '00000000-0000-0000-0000-000000000000'] });
    expect(workOf(nodes)).toEqual(['Limit', 'Index Scan']);
    expect(nodes[0]!['Shared Hit Blocks']).toBeLessThan(200);
  });

  it('is made once for all days and pages', async () => {
    const made = await reading(async (inside, references) => {
      const known = await references.all(inside);
      for (let index = 0; index < 9; index += 1) {
        await inside.rows(
          offersOfDay(
            inside,
            {
              day: index % 2 ? DAY : '2026-07-01',
              today: DAY,
              admission: ALL,
              first: 50,
              key: [`0${index} p`, '00000000-0000-0000-0000-000000000000'],
            },
            known,
          ),
        );
      }
      return inside.row(
        sql<PlansMade>`select generic_plans::int, custom_plans::int from pg_prepared_statements where statement like 'select o.id,%'`,
      );
    });
    expect(made).toEqual({ generic_plans: 4, custom_plans: 5 });
  });

  it('finds the words of a search in their index, and reads little when nothing bears them', async () => {
    const [nothing, rare, common] = [await foundPlan('introuvable'), await foundPlan(RARE), await foundPlan('produit')];
    expect([nothing, rare].map(({ found }) => found)).toEqual([0, 10]);
    expect(nothing.blocks).toBeLessThan(60);
    expect(rare.blocks).toBeLessThan(60);
    expect(common.found).toBe(MOST_FOUND + 1);
  });

  it('puts the few offers that a search finds in order, without walking the list', async () => {
    const nodes = await reading(async (inside, references) => {
      const asked = { day: DAY, today: DAY, first: 50, key: null, admission: ALL };
      const statement = offersFound(inside, asked, bearing(DAY, wanted(RARE)), await references.all(inside));
      const row = await inside.row(
        sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>`explain (analyze, buffers, format json) ${statement}`,
      );
      return nodesOf(row!['QUERY PLAN'][0]!.Plan);
    });
    expect(nodes.map((node) => node['Index Name']).filter(Boolean)).toContain('offer_pkey');
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
    expect(nodes[0]!['Shared Hit Blocks']).toBeLessThan(150);
  });

  it('finds the words of an offer on each of its days and on no other, however many they are', async () => {
    const { world } = market;
    const days = [0, 1, 27, 28, 84, 85, 366];
    const from = Date.parse('2027-02-10');
    const on = (day: number) => new Date(from + day * 86_400_000).toISOString().slice(0, 10);
    await world.rows(
      `insert into offer (territory_id, id, unit_id, available_from, available_to, declared)
        select territory_id, gen_random_uuid(), id, $2::date, $2::date + (array[${days.join(',')}])[row_number() over (order by id)], 1
        from (select territory_id, id from sales_unit where territory_id = $1 order by id limit ${days.length}) u`,
      [world.first.id, on(0)],
    );
    const counted = await reading(async (inside) => {
      const counts: number[] = [];
      for (const day of [-1, ...days, 367])
        counts.push((await inside.rows(bearing(on(day), wanted('produit')))).length);
      return counts;
    });
    expect(counted).toEqual([0, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('reads of a common word only the page, once it knows how many offers bear it', async () => {
    const nodes = await reading(async (inside, references) => {
      const asked = { day: DAY, today: DAY, first: 50, key: null, admission: ALL };
      const named = bearing(DAY, wanted('produit'));
      await inside.rows(named);
      const statement = offersFound(inside, asked, named, await references.all(inside));
      const row = await inside.row(
        sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>`explain (analyze, buffers, format json) ${statement}`,
      );
      return nodesOf(row!['QUERY PLAN'][0]!.Plan);
    });
    const read = nodes.filter((node) => node['Index Name'] === 'offer_pkey');
    expect(read.map((node) => node['Actual Rows'] * node['Actual Loops'])).toEqual([51]);
  });

  it('walks the list, page after page, for a word that too many offers bear', async () => {
    const app = await market.world.console();
    const page = (filter: { search: string } | null, after: string | null = null) =>
      app.useCases.read(app.get(OffersOfDay), market.world.call(market.world.first), {
        day: DAY,
        filter,
        first: 50,
        after,
      });
    const ids = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);
    const all = await page(null);
    const searched = await page({ search: 'produit' });
    expect(ids(searched)).toEqual(ids(all));
    const next = await page({ search: 'produit' }, searched.pageInfo.endCursor);
    expect(ids(next)).toEqual(ids(await page(null, all.pageInfo.endCursor)));
  });

  it('names no offer of a neighbour, of another day or that is paused', async () => {
    const { world } = market;
    const open = `select id from offer where territory_id = $1 and state = 'open' and $2::date between available_from and available_to
      and search_words like '% ${RARE}%' order by id`;
    const [paused, ...others] = await world.rows<{ id: string }>(open, [world.first.id, DAY]);
    await world.rows(`update offer set state = 'paused' where id = $1`, [paused!.id]);
    const found = await reading(async (inside) => [
      await inside.rows(sql<{ id: string }>`${bearing(DAY, wanted(RARE))}`),
      await inside.rows(sql<{ id: string }>`${alike(DAY, [RARE])}`),
    ]);
    for (const rows of found) expect(rows.map(({ id }) => id).sort()).toEqual(others.map(({ id }) => id));
    expect(others).toHaveLength(9);
  });

  it('reads no other table, whatever the filter', async () => {
    const filters: OffersAsked['filter'][] = [
      { families: ['sea'] },
      { labels: ['ab'], availableOnly: true },
      { inSeason: true },
    ];
    for (const filter of filters) {
      const tables = (await planOf({ filter }))
        .flatMap((node) => node['Relation Name'] ?? [])
        .filter((name) => name !== 'site');
      expect(new Set(tables)).toEqual(new Set(['offer']));
    }
  });
});

/** What is done; a value that was hidden from the planner shows as a Result. */
function workOf(nodes: readonly PlanNode[]): string[] {
  return nodes.map((node) => node['Node Type']).filter((type) => type !== 'Result');
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}
