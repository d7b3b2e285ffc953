import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Market } from '../e2e/market';
import { PRODUCT_REFERENCES } from './product-references.data';
import { ensureProductReferences } from './product-references';

// Real: PostgreSQL, by its owner and by the application's role.
describe('the table of product references', () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());

  const versions = () => market.world.rows('select code, xmin::text from product_reference order by code');

  it('holds the list of this release, and filling it again writes nothing', async () => {
    const before = await versions();
    expect(before).toHaveLength(PRODUCT_REFERENCES.length);
    await ensureProductReferences(market.world.owner);
    expect(await versions()).toEqual(before);
  });

  it('is corrected where it differs, and keeps what the list no longer has', async () => {
    const { world } = market;
    await world.rows(`update product_reference set season = '------------', name_fr = 'X' where code = 'leek'`);
    await world.rows(`insert into product_reference select 'old-thing', name_fr, name_en, family, family_rank, temperature_class, perishability,
      vat_category, season, season_certainty, season_source from product_reference where code = 'leek'`);
    await ensureProductReferences(world.owner);
    const rows = await world.rows(
      `select code, season from product_reference where code in ('leek', 'old-thing') order by code`,
    );
    expect(rows).toEqual([
      { code: 'leek', season: 'XXxx---xxXXX' },
      { code: 'old-thing', season: '------------' },
    ]);
  });

  it('refuses a release that moves a code to another family', async () => {
    await market.world.rows(`update product_reference set family = 'sea' where code = 'leek'`);
    await expect(ensureProductReferences(market.world.owner)).rejects.toThrow('leek');
  });

  it('is read by the application, and written by nobody but a release', async () => {
    const app = new Client({ connectionString: market.world.database.appUrl });
    await app.connect();
    expect((await app.query('select 1 from product_reference limit 1')).rowCount).toBe(1);
    await expect(app.query(`update product_reference set season = 'XXXXXXXXXXXX'`)).rejects.toThrow(
      'permission denied',
    );
    await app.end();
  });
});
