import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { estimateCents } from '@maillon/core/catalogue/server';
import { platformModule, type RunningConsole } from '@maillon/platform/server';
import { World } from '@maillon/platform/testing';
import fc from 'fast-check';
import { sql } from 'kysely';
import { lineCents } from './line-cents';
import { rowSet } from './row-set';

const price = fc
  .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 9_999 }))
  .map(([whole, decimals]) => `${whole}.${String(decimals).padStart(4, '0')}`);
const line = fc.record({
  unit_price: price,
  pricing: fc.constantFrom('unit' as const, 'kg' as const),
  nominal_mass_g: fc.integer({ min: 1, max: 50_000 }),
  quantity: fc.integer({ min: 1, max: 500 }),
});
const COLUMNS = 'unit_price numeric, pricing text, nominal_mass_g integer, quantity integer';

describe('the estimate of a line in SQL', () => {
  let world: World;
  let door: RunningConsole;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule] });
    door = await world.console();
  });
  afterAll(() => world.close());

  it('is that of the catalogue, to the cent', async () => {
    const lines = fc.sample(line, 2_000);
    const inSql = await door.useCases.outside(
      sql<{
        cents: string;
      }>`select ${lineCents('given', sql.raw('quantity'))}::text as cents from ${rowSet(lines, COLUMNS)}`,
    );
    const inCode = lines.map((one) => estimateCents(one.unit_price, one.pricing, one.nominal_mass_g, one.quantity));
    expect(inSql.map(({ cents }) => Number(cents))).toEqual(inCode);
  });
});
