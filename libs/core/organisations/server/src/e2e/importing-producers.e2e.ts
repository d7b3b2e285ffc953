import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProducersImportResult } from '@maillon/core/organisations/contract';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';
import {
  BOAT,
  IMPORT,
  LEAVING_OF,
  MEADOW,
  PERIMETER,
  PRODUCERS,
  SUPPLY_AREA,
  fileOf,
  leavingFileOf,
} from './producers-file';

const JOB = 'query ($id: ID!) { job(id: $id) { state doneUnits totalUnits failure result } }';
const ROWS = [
  MEADOW,
  BOAT,
  '73282932000075;Mauvais SIRET;Berck;62108;;50,407;1,592;;;Légumes;;',
  '73282932000074;Encore le Pré;Montreuil-sur-Mer;62588;;50,464;1,764;;;Produits laitiers;;',
  '35600000049837;Trop loin;Amiens;80021;;49,894;2,296;;;Légumes;;',
  '35600000009075;Perdue;Nulle-Part;;;1,5;50,4;pas une adresse;;Cailloux;;',
];

describe('importing producers', () => {
  let world: World;
  let administrator: TestActor;
  let neighbour: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    neighbour = await world.member(world.neighbour, 'territory-administrator');
    for (const actor of [administrator, neighbour]) {
      await actor.get(PERIMETER);
      await actor.get(SUPPLY_AREA);
    }
    await world.startWorker();
  });
  afterAll(() => world.close());

  async function imported(
    rows: string[],
    dryRun = false,
    actor = administrator,
    file = fileOf(...rows),
  ): Promise<ProducersImportResult> {
    const id = uuid();
    await actor.get(IMPORT, { id, file, dryRun });
    await world.quiet();
    const { job } = await actor.get(JOB, { id });
    expect(job).toMatchObject({ state: 'done', doneUnits: rows.length, totalUnits: rows.length, failure: null });
    return job.result;
  }

  const counts = ({ created, updated, unchanged, refused }: ProducersImportResult) => ({
    created,
    updated,
    unchanged,
    refused,
  });
  const codes = (result: ProducersImportResult) =>
    result.rows.map(({ row, outcome, reasons }) => [row, outcome, ...reasons.map(({ code }) => code)]);
  const producers = async (actor = administrator) => (await actor.get(PRODUCERS)).producers;

  it('tries a file without writing anything', async () => {
    const result = await imported(ROWS, true);
    expect([result.dryRun, counts(result)]).toEqual([true, { created: 2, updated: 0, unchanged: 0, refused: 3 }]);
    expect((await producers()).totalCount).toBe(0);
    expect(await world.rows('select 1 from organisation')).toEqual([]);
  });

  it('creates producers and says of each other row why not', async () => {
    const result = await imported(ROWS);
    expect(codes(result)).toEqual([
      [2, 'created'],
      [3, 'created'],
      [4, 'refused', 'organisations.siret-invalid'],
      [5, 'duplicate', 'organisations.siret-repeated'],
      [6, 'refused', 'organisations.site-outside-supply-area'],
      [7, 'refused', 'organisations.family-unknown', 'territories.commune-unknown'],
    ]);
    expect(result.rows[5]!.warnings.map(({ code }) => code)).toEqual(['organisations.email-invalid']);
    expect(result.rows[3]).toMatchObject({
      siret: '73282932000074',
      communeCode: '62588',
      name: 'Encore le Pré',
      reasons: [{ text: 'Ce SIRET figure déjà à la ligne 2 du fichier.' }],
    });
    const { nodes } = await producers();
    expect(nodes[0]).toMatchObject({
      name: 'Ferme du Pré',
      siret: '73282932000074',
      family: 'dairy',
      labels: ['ab', 'label-rouge'],
      state: 'approved',
      since: '2026-07-06',
    });
    expect(nodes[0].site).toEqual({
      commune: 'Montreuil-sur-Mer',
      address: '3 rue Haute',
      windows: [
        { from: '07:00', to: '09:30' },
        { from: '14:00', to: '16:00' },
      ],
    });
    expect(nodes[1]).toMatchObject({
      name: 'Le Grand Large',
      email: null,
      site: { commune: 'Étaples', windows: [{ from: '06:00', to: '18:00' }] },
    });
  });

  it('finds everything unchanged the second time, and writes what did change', async () => {
    const before = await producers();
    expect(counts(await imported([MEADOW, BOAT]))).toEqual({ created: 0, updated: 0, unchanged: 2, refused: 0 });
    expect(await producers()).toEqual(before);
    const renamed = MEADOW.replace('Ferme du Pré', 'Ferme du Grand Pré');
    expect(counts(await imported([BOAT, renamed]))).toEqual({ created: 0, updated: 1, unchanged: 1, refused: 0 });
    expect((await producers()).nodes[0]).toEqual({ ...before.nodes[0], name: 'Ferme du Grand Pré' });
  });

  it('remembers how the goods leave, and keeps it when a later file says nothing of it', async () => {
    const rows = [`${MEADOW};oui;lun, jeu;Quai 3, sonner`, `${BOAT};peut-être;;`];
    const result = await imported(rows, false, administrator, leavingFileOf(...rows));
    expect(codes(result)).toEqual([
      [2, 'updated'],
      [3, 'refused', 'organisations.brings-to-hub-unclear'],
    ]);
    const { id } = (await producers()).nodes[0];
    const said = { bringsToHub: true, preparationDays: ['mon', 'thu'], site: { loadingPlace: 'Quai 3, sonner' } };
    expect((await administrator.get(LEAVING_OF, { id })).producer).toEqual(said);
    await imported([MEADOW]);
    expect((await administrator.get(LEAVING_OF, { id })).producer).toEqual(said);
  });

  it('meets in another territory the same organisation, sees nothing of it and changes nothing there', async () => {
    const mine = await producers();
    const result = await imported([MEADOW.replace('Ferme du Pré', 'Le Pré, vu d’ailleurs')], false, neighbour);
    expect(counts(result)).toEqual({ created: 1, updated: 0, unchanged: 0, refused: 0 });
    const [theirs] = (await producers(neighbour)).nodes;
    expect([theirs.id, theirs.name]).toEqual([mine.nodes[0].id, 'Le Pré, vu d’ailleurs']);
    expect(await producers()).toEqual(mine);
  });
});
