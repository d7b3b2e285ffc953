import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobCancelled, type Call, type JobHandle, type RunningConsole } from '@maillon/platform/server';
import { v7 as uuid } from 'uuid';
import { RequestCatalogueImport } from '../application/request-catalogue-import.use-case';
import { ImportCatalogueJob } from '../jobs/import-catalogue.job';
import { csvOf } from './catalogue-line';
import { Market, SIRETS } from './market';

const ROWS = 230;

// Real: PostgreSQL and the threshold. Made up: the handle, which stops the job where the test wants.
describe('an import that was stopped', () => {
  let market: Market;
  let app: RunningConsole;
  let call: Call;
  beforeAll(async () => {
    market = await Market.open();
    await market.organisation(market.world.first, 'producer', 'Ferme du Bois', SIRETS[0]);
    app = await market.world.console();
    call = market.world.call(market.world.first);
  });
  afterAll(() => market.close());

  async function fileOf(name: string, more: object = {}): Promise<string> {
    const fileId = uuid();
    const text = csvOf(Array.from({ length: ROWS }, (_, index) => ({ name: `${name} ${index}`, ...more })));
    const file = { name: 'catalogue.csv', contentBase64: Buffer.from(text).toString('base64') };
    await app.useCases.run(app.get(RequestCatalogueImport), call, { id: fileId, file });
    return fileId;
  }

  /** Performs the job until `stop` throws. */
  function perform(fileId: string, stop: (done: number) => void) {
    const handle: JobHandle = {
      id: fileId,
      call,
      run: (useCase, input) => app.useCases.run(useCase, call, input),
      read: (readCase, input) => app.useCases.read(readCase, call, input),
      progress: async (done) => stop(done),
      learnSizes: async () => undefined,
    };
    return app.get(ImportCatalogueJob).perform(handle, { fileId, fileName: 'catalogue.csv', dryRun: false });
  }

  const count = async (name: string) =>
    (
      await market.world.rows<{ count: number }>(
        `select count(*)::int as count from offer where product_name like $1 || ' %'`,
        [name],
      )
    )[0]!.count;

  it('by a crash goes on where it was, and tells of all rows as if nothing had happened', async () => {
    const fileId = await fileOf('Tomate');
    const crash = perform(fileId, (done) => {
      if (done === 200) throw new Error('crash');
    });
    await expect(crash).rejects.toThrow('crash');
    expect(await count('Tomate')).toBe(200);
    expect(await perform(fileId, () => undefined)).toMatchObject({
      created: ROWS,
      updated: 0,
      unchanged: 0,
      refused: 0,
    });
    expect(await count('Tomate')).toBe(ROWS);
    expect(await perform(fileId, () => undefined)).toMatchObject({ created: ROWS });
  });

  it('tells of the prices that it changed, once, whatever stopped it', async () => {
    const told = () =>
      market.world.rows<{ units: number }>(
        `select jsonb_array_length(payload->'unitIds') as units from outbox where name = 'catalogue.prices-changed.v1'`,
      );
    const days = { availableFrom: '06/07/2036', availableTo: '12/07/2036' };
    await perform(await fileOf('Navet', days), () => undefined);
    expect(await told()).toEqual([]);
    const dearer = await fileOf('Navet', { ...days, unitPrice: '13,50' });
    const crash = perform(dearer, (done) => {
      if (done === 200) throw new Error('crash');
    });
    await expect(crash).rejects.toThrow('crash');
    for (let again = 0; again < 2; again += 1) await perform(dearer, () => undefined);
    expect((await told()).map(({ units }) => units)).toEqual([100, 100, 30]);
  });

  it('by a person leaves whole batches behind, and nothing half done', async () => {
    const fileId = await fileOf('Radis');
    const cancelled = perform(fileId, (done) => {
      if (done === 100) throw new JobCancelled();
    });
    await expect(cancelled).rejects.toThrow(JobCancelled);
    expect(await count('Radis')).toBe(100);
  });
});
