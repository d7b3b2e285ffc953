import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule, type JobHandle } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { ImportProducersJob } from '../jobs/import-producers.job';
import { organisationsModule } from '../organisations.module';
import { BOAT, IMPORT, MEADOW, PERIMETER, PRODUCERS, SUPPLY_AREA, fileOf, manyRows } from './producers-file';

describe('asking for an import of producers', () => {
  let world: World;
  let administrator: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    await administrator.get(PERIMETER);
    await administrator.get(SUPPLY_AREA);
  });
  afterAll(() => world.close());

  const producers = async (actor = administrator) => (await actor.get(PRODUCERS)).producers;

  /** What a job holds; the process dies when it says for the nth time how far it is. */
  async function handleDyingAt(step: number): Promise<JobHandle> {
    const { useCases } = await world.console();
    const call = world.call(world.first);
    let said = 0;
    return {
      id: uuid(),
      call,
      run: (useCase, input) => useCases.run(useCase, call, input),
      read: (readCase, input) => useCases.read(readCase, call, input),
      learnSizes: async () => undefined,
      progress: async () => {
        if (++said === step) throw new Error('The process dies.');
      },
    };
  }

  it('refuses at once a file that is no table, and keeps nothing of it', async () => {
    const sent = (contentBase64: string) =>
      administrator.refusal(IMPORT, { id: uuid(), file: { name: 'a.csv', contentBase64 } });
    const text = (content: string) => Buffer.from(content).toString('base64');
    const kept = await world.rows('select id from import_file');
    expect(await sent('')).toBe('organisations.file-empty');
    expect(await sent(text('SIRET;Raison sociale\n'))).toBe('organisations.file-empty');
    expect(await sent(text('Nom;Ville\nA;B\n'))).toBe('organisations.file-unreadable');
    expect(await sent('###')).toBe('organisations.file-unreadable');
    expect(await sent(text('PK\u0003\u0004 not a workbook'))).toBe('organisations.file-unreadable');
    expect(await world.rows('select id from import_file')).toEqual(kept);
    const { errors } = await administrator.ask(IMPORT, {
      id: uuid(),
      file: { name: 'a.csv', contentBase64: text('Nom;Ville\nA;B\n') },
    });
    expect(errors?.[0]?.message).toBe('Le fichier ne se lit pas comme un tableau : il y manque la colonne « SIRET ».');
  });

  it('ends as it would have when its job dies half-way and begins again', async () => {
    const [id, rows] = [uuid(), manyRows(450)];
    await administrator.get(IMPORT, { id, file: fileOf(...rows), dryRun: false });
    await world.rows(`update job_run set state = 'cancelled', ended_at = now() where id = $1`, [id]);
    const job = (await world.console()).get(ImportProducersJob);
    const perform = async (dieAt: number) =>
      job.perform(await handleDyingAt(dieAt), {
        fileId: id,
        fileName: 'a.csv',
        dryRun: false,
        trialId: null,
        merge: [],
        wins: {},
        keepApart: [],
      });
    await expect(perform(4)).rejects.toThrow('dies');
    expect((await producers()).totalCount).toBe(400);
    const result = await perform(Infinity);
    expect(result).toMatchObject({ created: 450, unchanged: 0, refused: 0 });
    expect(await perform(Infinity)).toEqual(result);
    expect((await producers()).totalCount).toBe(450);
  });

  it('answers a request sent twice with the one job, and refuses another file under its id', async () => {
    const asked = { id: uuid(), file: fileOf(BOAT), dryRun: false };
    expect((await administrator.get(IMPORT, asked)).importProducers).toMatchObject({
      id: asked.id,
      name: 'organisations.import-producers',
      title: 'Import de producteurs',
      state: 'queued',
    });
    await world.startWorker();
    await world.quiet();
    expect((await administrator.get(IMPORT, asked)).importProducers).toMatchObject({ id: asked.id, state: 'done' });
    expect(await administrator.refusal(IMPORT, { ...asked, file: fileOf(MEADOW) })).toBe('platform.already-done');
    expect(await administrator.refusal(IMPORT, { ...asked, dryRun: true })).toBe('platform.already-done');
    expect(await world.rows('select 1 from outbox where payload->>$1 = $2', ['jobId', asked.id])).toHaveLength(1);
    expect(await world.rows('select bytes from import_file where id = $1', [asked.id])).toEqual([{ bytes: null }]);
  });

  it('is for administrators; a producer sees itself', async () => {
    const [mine] = (await producers()).nodes;
    const farmer = await world.member(world.first, 'producer', mine.id);
    expect((await producers(farmer)).nodes).toEqual([mine]);
    expect(await farmer.refusal(IMPORT, { id: uuid(), file: fileOf(BOAT) })).toBe('platform.not-allowed');
    const operator = await world.member(world.first, 'hub-operator');
    expect((await producers(operator)).totalCount).toBe(451);
    expect(await operator.refusal(IMPORT, { id: uuid(), file: fileOf(BOAT) })).toBe('platform.not-allowed');
  });
});
