import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CatalogueImportResult } from '@maillon/core/catalogue/contract';
import type { TestActor } from '@maillon/platform/testing';
import excel from 'exceljs';
import { v7 as uuid } from 'uuid';
import { CATALOGUE_HEADINGS, csvOf, type CatalogueLine } from './catalogue-line';
import { Market, SIRETS } from './market';

const IMPORT =
  'mutation ($id: ID!, $file: FileInput!, $dryRun: Boolean) { importCatalogue(id: $id, file: $file, dryRun: $dryRun) { id state title } }';
const JOB = 'query ($id: ID!) { job(id: $id) { state doneUnits totalUnits failure result } }';

interface Request {
  readonly id?: string;
  readonly dryRun?: boolean;
}

// Real: HTTP, the outbox, the relay, the queue, a worker, PostgreSQL.
describe('a catalogue file', () => {
  let market: Market;
  let administrator: TestActor;
  beforeAll(async () => {
    market = await Market.open();
    const { first } = market.world;
    await market.organisation(first, 'producer', 'Ferme du Bois', SIRETS[0]);
    const suspended = await market.organisation(first, 'producer', 'Ferme fermée', SIRETS[1]);
    await market.organisation(first, 'buyer', 'Auberge', SIRETS[2]);
    await market.organisation(market.world.neighbour, 'producer', 'Ferme du Val', SIRETS[3]);
    await market.world.rows(`update participation set state = 'suspended' where id = $1`, [suspended]);
    administrator = await market.member(first, 'territory-administrator');
    await market.world.startWorker();
  });
  afterAll(() => market.close());

  const asked = (bytes: Uint8Array, name: string, { id = uuid(), dryRun }: Request = {}) => ({
    id,
    dryRun,
    file: { name, contentBase64: Buffer.from(bytes).toString('base64') },
  });

  async function imported(
    bytes: Uint8Array,
    name = 'catalogue.csv',
    request: Request = {},
  ): Promise<CatalogueImportResult> {
    const { importCatalogue } = await administrator.get(IMPORT, asked(bytes, name, request));
    await market.world.quiet();
    const { job } = await administrator.get(JOB, { id: importCatalogue.id });
    expect(job).toMatchObject({ state: 'done', failure: null });
    expect(job.doneUnits).toBe(job.totalUnits);
    return job.result;
  }

  const counts = ({ created, updated, unchanged, refused }: CatalogueImportResult) => [
    created,
    updated,
    unchanged,
    refused,
  ];
  const lines = (...all: Partial<CatalogueLine>[]) => Buffer.from(csvOf(all));
  const offers = () =>
    market.world.rows('select product_name, declared, state from offer where territory_id = $1 order by list_key', [
      market.world.first.id,
    ]);
  const all = () =>
    market.world.rows(
      'select (select count(*) from product)::int + (select count(*) from sales_unit)::int + (select count(*) from price)::int + (select count(*) from offer)::int as rows',
    );

  it('in a dry run says what it would do, and writes nothing', async () => {
    const file = lines({}, { name: 'Courgette', reference: 'courgette' }, { siret: '123' });
    const result = await imported(file, 'catalogue.csv', { dryRun: true });
    expect([result.dryRun, ...counts(result)]).toEqual([true, 2, 0, 0, 1]);
    expect(await all()).toEqual([{ rows: 0 }]);
  });

  it('brings in products, units, prices and offers, and refuses the rows that are wrong, each with its reasons', async () => {
    const result = await imported(
      lines(
        { name: 'Tomate ronde' },
        { name: 'Courgette', reference: 'courgette', declared: '-3', unitPrice: 'cher' },
        { siret: SIRETS[1] },
        { siret: SIRETS[2] },
        { siret: SIRETS[3] },
        { name: 'Endive', reference: 'endive' },
      ),
    );
    expect(counts(result)).toEqual([2, 0, 0, 4]);
    expect(
      result.rows.map(({ row, outcome, reasons, warnings }) => [
        row,
        outcome,
        [...reasons, ...warnings].map(({ code }) => code),
      ]),
    ).toEqual([
      [2, 'created', []],
      [3, 'refused', ['catalogue.price-invalid', 'catalogue.quantity-invalid']],
      [4, 'refused', ['catalogue.producer-not-approved']],
      [5, 'refused', ['catalogue.producer-unknown']],
      [6, 'refused', ['catalogue.producer-unknown']],
      [7, 'created', ['catalogue.out-of-season']],
    ]);
    expect(result.rows[2]).toMatchObject({
      siret: SIRETS[1],
      name: 'Tomate ronde',
      reasons: [{ text: 'Ferme fermée ne peut pas proposer d’offres pour le moment.' }],
    });
    expect(await offers()).toEqual([
      { product_name: 'Endive', declared: 10, state: 'open' },
      { product_name: 'Tomate ronde', declared: 10, state: 'open' },
    ]);
  });

  it('read again changes nothing; a workbook says the same as a CSV', async () => {
    const before = await all();
    expect(counts(await imported(lines({ name: 'Tomate ronde' }, { name: 'Endive', reference: 'endive' })))).toEqual([
      0, 0, 2, 0,
    ]);
    const book = new excel.Workbook();
    const sheet = book.addWorksheet('Catalogue');
    sheet.addRow(Object.values(CATALOGUE_HEADINGS));
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const row = [
      SIRETS[0],
      'tomato',
      'Tomate ronde',
      'Cagette de 5 kg',
      'cagette',
      5000,
      'g',
      12.5,
      'unité',
      5000,
      10,
      'AB',
      day('2026-07-06'),
      day('2026-07-12'),
    ];
    sheet.addRow(row);
    sheet.addRow(row.with(10, 25).with(2, 'Tomate ancienne'));
    expect(counts(await imported(new Uint8Array(await book.xlsx.writeBuffer()), 'catalogue.xlsx'))).toEqual([
      1, 0, 1, 0,
    ]);
    expect(await all()).toEqual([{ rows: (before[0] as { rows: number }).rows + 4 }]);
  });

  it('updates quantity and price, but never below what is ordered', async () => {
    await market.world.rows(`update offer set reserved = 4 where product_name = 'Tomate ronde'`);
    const result = await imported(
      lines(
        { name: 'Tomate ronde', declared: '3' },
        { name: 'Endive', reference: 'endive', declared: '20', unitPrice: '14' },
      ),
    );
    expect(counts(result)).toEqual([0, 1, 0, 1]);
    expect(result.rows[0]!.reasons[0]!.code).toBe('catalogue.quantity-below-reserved');
    const prices = await market.world.rows(`select unit_price::float from price join offer using (unit_id)
      where product_name = 'Endive' order by valid_from`);
    expect(prices.map(({ unit_price }) => unit_price)).toEqual([12.5, 14]);
  });

  it('asked for twice under one id is imported once; another content under that id is refused', async () => {
    const id = uuid();
    const file = lines({ name: 'Tomate ronde', declared: '40' });
    expect(counts(await imported(file, 'catalogue.csv', { id }))).toEqual([0, 1, 0, 0]);
    expect(counts(await imported(file, 'catalogue.csv', { id }))).toEqual([0, 1, 0, 0]);
    expect(await administrator.refusal(IMPORT, asked(lines({ declared: '41' }), 'catalogue.csv', { id }))).toBe(
      'platform.already-done',
    );
  });

  it('that cannot be read is refused at once', async () => {
    const refusal = (text: string | Uint8Array) =>
      administrator.refusal(IMPORT, asked(Buffer.from(text as string), 'catalogue.csv'));
    expect(await refusal('')).toBe('organisations.file-empty');
    expect(await refusal('SIRET;Nom\n')).toBe('organisations.file-empty');
    expect(await refusal('SIRET;Nom du produit\n14000001900012;Tomate\n')).toBe('organisations.file-unreadable');
    expect(await refusal(Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBe('organisations.file-unreadable');
  });

  it('is for administrators and hubs; a producer sends none', async () => {
    const [producer, hub] = [
      await market.member(market.world.first, 'producer'),
      await market.member(market.world.first, 'hub-operator'),
    ];
    expect(await producer.refusal(IMPORT, asked(lines({}), 'catalogue.csv'))).toBe('platform.not-allowed');
    expect(
      await hub.refusal(IMPORT, asked(lines({ name: 'Tomate ronde', declared: '40' }), 'catalogue.csv')),
    ).toBeNull();
    await market.world.quiet();
  });

  it('of many rows is written batch by batch', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ name: `Laitue ${index}`, reference: 'lettuce' }));
    expect(counts(await imported(lines(...many)))).toEqual([250, 0, 0, 0]);
    expect(counts(await imported(lines(...many)))).toEqual([0, 0, 250, 0]);
  });
});
