import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportRow, ProducersImport } from '@maillon/core/organisations/contract';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { farm, SIRETS, textOf, windows1252, type Row } from '../corpus/files';
import { organisationsModule } from '../organisations.module';
import { IMPORT, PERIMETER, PRODUCERS, SUPPLY_AREA, fileOf, manyRows } from './producers-file';

const LOOK = `query ($file: FileInput!) { producersFileLook(file: $file) { headerRow remembered fields columns { index heading field samples } } }`;
const TRY = `mutation ($id: ID!, $file: FileInput!, $columns: [ProducersFileColumnInput!]) {
  importProducers(id: $id, file: $file, dryRun: true, columns: $columns) { id } }`;
const TRIED = `mutation ($id: ID!, $trialId: ID!, $merge: [Int!], $keepApart: [Int!]) {
  importTriedProducers(id: $id, trialId: $trialId, merge: $merge, keepApart: $keepApart) { id state } }`;
const CHOOSE = `mutation ($importId: ID!, $row: Int!, $choice: String!, $fields: [String!]) {
  chooseForImportRow(importId: $importId, row: $row, choice: $choice, fields: $fields) { row choice fields } }`;
const CHOSEN = 'query ($id: ID!) { producersImport(id: $id) { choices { row choice fields } } }';
const PLACED = 'query ($id: ID!) { producer(id: $id) { name phone site { latitude longitude approximate commune } } }';
const TOLD = `query ($id: ID!) { producersImport(id: $id) { fileName dryRun fileKept created updated unchanged refused duplicate skipped warned } }`;
const ROWS = `query ($id: ID!, $outcome: String, $search: String, $first: Int, $after: String) {
  producersImportRows(id: $id, outcome: $outcome, search: $search, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
    nodes { row outcome siret name reasons { code text } warnings { code } changes { field before after } likeness { because siret row facts { field there here merged } } } } }`;
const CORRECTIONS = 'query ($id: ID!) { producersImportCorrections(id: $id) { name content } }';
const CENSUS = `query ($producerId: ID!) { producerCensus(producerId: $producerId) { trades facts { field source verifiedOn consent } } }`;

const TWIN = farm({ SIRET: SIRETS.boat, 'Raison sociale': 'EARL ferme du pré', Tél: '03 21 81 00 00' });
const WRONG = farm({ SIRET: '1,44698E+13', 'Raison sociale': '=Ferme arrondie' });

describe('trying a producers file', () => {
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

  const sent = (bytes: Buffer | string, name = 'recensement.csv') => ({
    name,
    contentBase64: Buffer.from(bytes).toString('base64'),
  });
  const file = (...rows: Row[]) => sent(textOf(rows, ';'));

  async function tried(what: object, columns: object[] | null = null): Promise<string> {
    const id = uuid();
    await administrator.get(TRY, { id, file: what, columns });
    await world.quiet();
    return id;
  }
  async function imported(trialId: string, choices: object = {}): Promise<string> {
    const id = uuid();
    await administrator.get(TRIED, { id, trialId, ...choices });
    await world.quiet();
    return id;
  }
  const told = async (id: string): Promise<ProducersImport> => (await administrator.get(TOLD, { id })).producersImport;
  const rows = async (id: string, more: object = {}): Promise<ImportRow[]> =>
    (await administrator.get(ROWS, { id, ...more })).producersImportRows.nodes;
  const producers = async () => (await administrator.get(PRODUCERS)).producers;

  it('shows what its columns hold, and remembers what a person says of them', async () => {
    const odd = sent(
      `Recensement;;\r\nMachin;Nom;Ville;Lat;Lng;Activité\r\n${SIRETS.meadow};Ferme du Pré;Berck;50,4;1,6;Légumes\r\n`,
    );
    const look = async (actor: TestActor) => (await actor.get(LOOK, { file: odd })).producersFileLook;
    const first = await look(administrator);
    expect(first).toMatchObject({ headerRow: 2, remembered: false });
    expect(first.columns[0]).toEqual({ index: 0, heading: 'Machin', field: null, samples: [SIRETS.meadow] });
    expect(await administrator.refusal(TRY, { id: uuid(), file: odd })).toBe('organisations.file-unreadable');
    const wrong = { id: uuid(), file: odd, columns: [{ index: 0, field: 'nonsense' }] };
    expect(await administrator.refusal(TRY, wrong)).toBe('organisations.column-unknown');
    await tried(odd, [{ index: 0, field: 'siret' }]);
    expect(await look(administrator)).toMatchObject({
      remembered: true,
      columns: [{ field: 'siret' }, {}, {}, {}, {}, {}],
    });
    expect(await look(neighbour)).toMatchObject({ remembered: false, columns: [{ field: null }, {}, {}, {}, {}, {}] });
    expect((await producers()).totalCount).toBe(0);
  });

  it('tells each row and writes nothing; imported for good it writes what was shown', async () => {
    const trial = await tried(file(farm(), TWIN, WRONG));
    expect(await told(trial)).toMatchObject({
      dryRun: true,
      fileKept: true,
      created: 1,
      duplicate: 1,
      refused: 1,
      warned: 1,
    });
    expect((await producers()).totalCount).toBe(0);
    const [twin] = await rows(trial, { outcome: 'duplicate' });
    expect(twin).toMatchObject({ row: 3, likeness: { because: 'name-commune', siret: SIRETS.meadow, row: 2 } });
    const done = await imported(trial, { merge: [3] });
    expect(await told(done)).toMatchObject({ dryRun: false, fileKept: false, created: 1, updated: 1, refused: 1 });
    const [farmhouse] = (await producers()).nodes;
    expect(farmhouse).toMatchObject({ siret: SIRETS.meadow, name: 'Ferme du Pré', phone: '+33321810000' });
    expect(await administrator.refusal(TRIED, { id: uuid(), trialId: trial })).toBe('platform.already-done');
  });

  it('changes nothing the second time, and says field by field what a newer file would', async () => {
    const before = await producers();
    expect(await told(await imported(await tried(file(farm()))))).toMatchObject({ unchanged: 1, updated: 0 });
    expect(await producers()).toEqual(before);
    const [moved] = await rows(await tried(file(farm({ Commune: 'Berck', Latitude: '50,407', Longitude: '1,592' }))));
    expect(moved!.changes).toEqual([
      { field: 'commune', before: 'Montreuil-sur-Mer (62588)', after: 'Berck (62108)' },
      { field: 'place', before: '50.464, 1.764', after: '50.407, 1.592' },
    ]);
  });

  it('gives its refused rows back to be corrected, harmless to a spreadsheet, and reads them again', async () => {
    const trial = await tried(file(farm(), WRONG));
    const { name, content } = (await administrator.get(CORRECTIONS, { id: trial })).producersImportCorrections;
    expect(name).toBe('a-corriger-recensement.csv');
    const [head, row] = content.split('\r\n');
    expect(head).toMatch(/^\uFEFFSIRET;.*;Motif du refus$/);
    expect(row).toContain('; =Ferme arrondie;');
    const again = await tried(sent(content.replace('1,44698E+13', SIRETS.marsh)));
    expect(await told(again)).toMatchObject({ created: 1, refused: 0 });
  });

  it('says the same of both encodings of one file', async () => {
    const text = textOf([farm({ 'Raison sociale': 'L’Étable à Zoé' }), TWIN, WRONG], ';');
    const [utf8, windows] = [await tried(sent(`\uFEFF${text}`)), await tried(sent(windows1252(text)))];
    expect(await rows(windows)).toEqual(await rows(utf8));
  });

  it('keeps source, consent and last verification field by field, and whether the producer sells', async () => {
    const said = farm({
      'E-mail': 'pre@ferme.example',
      Source: 'Agence',
      'Vérifié le': '12/03/2026',
      Consentement: 'oui',
      'Vend aux professionnels': 'non',
    });
    const done = await imported(await tried(file(said)));
    expect((await rows(done))[0]!.changes.map(({ field }) => field)).toEqual([
      'email',
      'trades',
      'consent',
      'verifiedOn',
      'source',
    ]);
    const { id } = (await producers()).nodes[0];
    const { producerCensus } = await administrator.get(CENSUS, { producerId: id });
    expect(producerCensus.trades).toBe(false);
    expect(producerCensus.facts).toContainEqual({
      field: 'email',
      source: 'Agence',
      verifiedOn: '2026-03-12',
      consent: true,
    });
    expect(producerCensus.facts).toContainEqual({
      field: 'phone',
      source: 'recensement.csv',
      verifiedOn: null,
      consent: null,
    });
    expect((await neighbour.get(CENSUS, { producerId: id })).producerCensus).toBeNull();
    expect(await told(await tried(file(said)))).toMatchObject({ unchanged: 1 });
  });

  it('is searched and read page by page', async () => {
    const trial = await tried(fileOf(...manyRows(120)));
    const page = await administrator.get(ROWS, { id: trial, first: 100 });
    expect(page.producersImportRows).toMatchObject({ totalCount: 120, pageInfo: { hasNextPage: true } });
    const rest = await rows(trial, { first: 100, after: page.producersImportRows.pageInfo.endCursor });
    expect(rest.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, index) => 102 + index));
    expect((await rows(trial, { search: 'ferme 7' })).map(({ name }) => name)).toContain('Ferme 77');
  });

  it('tells what was written before it was cancelled', async () => {
    const id = uuid();
    await administrator.get(IMPORT, { id, file: fileOf(...manyRows(450)), dryRun: true });
    await world.quiet();
    await world.rows(`delete from import_batch where file_id = $1 and number > 0`, [id]);
    await world.rows(`update job_run set state = 'cancelled', result = null where id = $1`, [id]);
    const { created, updated } = await told(id);
    expect(created + updated).toBe(200);
    expect(await administrator.refusal(TRIED, { id: uuid(), trialId: id })).toBe('organisations.trial-missing');
  });

  it('puts a producer without coordinates in the middle of its commune, says so, and keeps it there until a file knows better', async () => {
    const silent = farm({ SIRET: SIRETS.marsh, 'Raison sociale': 'Ferme du Marais', Latitude: '', Longitude: '' });
    const done = await imported(await tried(file(silent)));
    const [row] = await rows(done);
    expect([row!.outcome, row!.warnings.map(({ code }) => code)]).toEqual([
      'created',
      ['organisations.coordinates-approximate'],
    ]);
    const [found] = (await producers()).nodes.filter(({ siret }: Row) => siret === SIRETS.marsh);
    const site = async () => (await administrator.get(PLACED, { id: found.id })).producer.site;
    expect(await site()).toMatchObject({ latitude: 50.4657, longitude: 1.7719, approximate: true });
    const toPlace = async (actor = administrator) =>
      (await actor.get('{ producers(approximate: true) { totalCount } }')).producers.totalCount;
    expect([await toPlace(), await toPlace(neighbour)]).toEqual([1, 0]);
    const again = await imported(await tried(file(silent)));
    expect(await rows(again)).toMatchObject([{ outcome: 'unchanged', warnings: [] }]);
    await imported(await tried(file({ ...silent, Latitude: '50,46', Longitude: '1,76' })));
    expect(await site()).toMatchObject({ latitude: 50.46, approximate: false });
    expect(await toPlace()).toBe(0);
    await imported(await tried(file(silent)));
    expect(await site()).toMatchObject({ latitude: 50.46, approximate: false });
    const elsewhere = { ...silent, SIRET: SIRETS.hive, 'Raison sociale': 'Loin', Commune: 'Amiens' };
    expect((await rows(await tried(file(elsewhere))))[0]!.reasons).toMatchObject([
      { code: 'organisations.site-outside-supply-area' },
    ]);
  });

  it('keeps what is said of a row with the trial, and lets the row win field by field', async () => {
    const known = farm({ SIRET: SIRETS.orchard, 'Raison sociale': 'Verger du Coq', Tél: '03 21 81 00 10' });
    await imported(await tried(file(known)));
    const twin = { ...known, SIRET: SIRETS.hive, 'Raison sociale': 'Verger du coq', Tél: '03 21 81 00 11' };
    const trial = await tried(file(twin));
    const said = { importId: trial, row: 2, choice: 'merge', fields: ['phone'] };
    const chosen = async () => (await administrator.get(CHOSEN, { id: trial })).producersImport.choices;
    expect(await administrator.refusal(CHOOSE, { ...said, row: 3 })).toBe('platform.not-found');
    expect(await administrator.refusal(CHOOSE, { ...said, fields: ['siret'] })).toBe('platform.input-invalid');
    expect(await neighbour.refusal(CHOOSE, said)).toBe('organisations.trial-missing');
    expect(await chosen()).toEqual([]);
    await administrator.get(CHOOSE, { ...said, choice: 'apart', fields: [] });
    await administrator.get(CHOOSE, said);
    await administrator.get(CHOOSE, said);
    expect(await chosen()).toEqual([{ row: 2, choice: 'merge', fields: ['phone'] }]);
    const done = await imported(trial);
    expect(await told(done)).toMatchObject({ updated: 1, created: 0, duplicate: 0 });
    const [one] = (await producers()).nodes.filter(({ siret }: Row) => siret === SIRETS.orchard);
    expect(one).toMatchObject({ name: 'Verger du Coq', phone: '+33321810011' });
    expect(await administrator.refusal(CHOOSE, said)).toBe('organisations.trial-missing');
  });

  it('forgets what was said of a row that is put aside again', async () => {
    const trial = await tried(file(farm({ SIRET: SIRETS.zeros })));
    const said = { importId: trial, row: 2, choice: 'merge' };
    expect((await administrator.get(CHOOSE, said)).chooseForImportRow).toHaveLength(1);
    expect((await administrator.get(CHOOSE, { ...said, choice: 'aside' })).chooseForImportRow).toEqual([]);
    expect(await told(await imported(trial))).toMatchObject({ duplicate: 1, updated: 0 });
  });

  it('is nobody else’s: not a hub operator’s, not the neighbour’s', async () => {
    const trial = await tried(file(farm()));
    const operator = await world.member(world.first, 'hub-operator');
    for (const [query, variables] of [
      [LOOK, { file: file(farm()) }],
      [TOLD, { id: trial }],
      [ROWS, { id: trial }],
      [CORRECTIONS, { id: trial }],
      [TRIED, { id: uuid(), trialId: trial }],
    ] as const)
      expect(await operator.refusal(query, variables)).toBe('platform.not-allowed');
    expect((await neighbour.get(TOLD, { id: trial })).producersImport).toBeNull();
    expect((await neighbour.get(ROWS, { id: trial })).producersImportRows.totalCount).toBe(0);
    expect(await neighbour.refusal(CORRECTIONS, { id: trial })).toBe('organisations.file-gone');
    expect(await neighbour.refusal(TRIED, { id: uuid(), trialId: trial })).toBe('organisations.trial-missing');
  });
});
