import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OfferFile } from '@maillon/core/catalogue/contract';
import fc from 'fast-check';

// Real: what the screen gives as a file, and the reading of the server. Nothing in between. Both are asked for by their
// address: no project compiles what runs in a browser together with what runs on a server.
const LIBS = '../../../libs';
const CATALOGUE = `${LIBS}/core/catalogue`;
const PARTS = [
  `${LIBS}/platform/server/src/files/read-table.ts`,
  `${CATALOGUE}/server/src/application/offer-file/read-offer-file.ts`,
  `${CATALOGUE}/server/src/application/catalogue-file/read-rows.ts`,
  `${CATALOGUE}/server/src/seed/product-references.data.ts`,
  ...['cell-text', 'grid-file', 'grid-edits', 'proposed-rows'].map((file) => `${CATALOGUE}/web/src/grid/${file}.ts`),
  ...['csv', 'xlsx'].map((file) => `${LIBS}/platform/web/src/download/${file}.ts`),
];

interface Offer {
  readonly id: string;
  readonly product: { readonly id: string; readonly name: string; readonly reference: { readonly code: string } };
  readonly unit: { readonly id: string; readonly label: string; readonly pricing: string };
  readonly unitPrice: string;
  readonly declared: number;
  readonly available: number;
  readonly availableFrom: string;
  readonly availableTo: string;
  readonly state: string;
  readonly notSoldReason: null;
}
type Edits = ReadonlyMap<string, Readonly<Record<string, string>>>;
type Line = Readonly<Record<string, unknown>>;

/** What is used of the parts, as it is used here. */
interface Parts {
  readTable(bytes: Uint8Array): Promise<unknown>;
  readOfferFile(table: unknown, beside: object): OfferFile;
  referenceFinder(references: ReadonlyMap<string, object>): (text: string) => unknown;
  readonly PRODUCT_REFERENCES: readonly { readonly code: string }[];
  readonly WRITABLE: readonly string[];
  savedValue(offer: Offer, column: string): string;
  textOf(column: string, value: string, language: string): string;
  readonly FILE_HEADINGS: readonly string[];
  textCells(line: Line): string[];
  xlsxCells(line: Line, today: string): object[];
  withCells(edits: Edits, cells: readonly object[], language: string): Edits;
  withFile(sheet: object, rows: OfferFile['rows'], desk: object): { readonly sheet: { readonly edits: Edits } };
  csvText(headings: readonly string[], rows: readonly (readonly string[])[]): string;
  xlsxBytes(sheet: string, headings: readonly string[], rows: readonly (readonly object[])[]): Uint8Array;
}

let parts: Parts;
beforeAll(async () => {
  const all = await Promise.all(PARTS.map((part) => import(part) as Promise<object>));
  parts = Object.assign({}, ...all.map((part) => ({ ...part }))) as Parts;
});

const TODAY = '2026-07-08';
const SIRET = '14000001900012';
const day = (n: number) => new Date(Date.UTC(2026, 6, n)).toISOString().slice(0, 10);
const referenceOf = () =>
  parts.referenceFinder(
    new Map(parts.PRODUCT_REFERENCES.map((one) => [one.code, { ...one, words: [], corrections: [] }])),
  );

const name = fc
  .oneof(
    fc.stringMatching(/^[ -~é€œ;"=+@-]{1,20}$/),
    fc.constantFrom('=1+1', '-Poireau', '@x', '1,5', '12/07/2026', 'L’œuf; "frais"', '+33', '01'),
  )
  .map((text) => text.trim().replace(/\s+/g, ' '))
  .filter((text) => text !== '');
const price = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(4, '0').replace(/0+$/, '').padEnd(2, '0')}`);
const drawn = fc.record({
  ...{ product: name, label: name, unitPrice: price, perKg: fc.boolean(), paused: fc.boolean() },
  ...{ declared: fc.nat(100_000), from: fc.integer({ min: 1, max: 20 }), days: fc.integer({ min: 8, max: 30 }) },
  code: fc.constantFrom<string>('tomato', 'leek', 'carrot', 'endive'),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

/** Names that differ in case or accents only are one name: no file can tell such units apart, and no row is taken over then. */
const key = ({ product, label }: Drawn) =>
  `${product} ${label}`
    .normalize('NFD')
    .replace(/\p{M}|,\s*(au|per) kg$/giu, '')
    .replace(/\W+/g, ' ')
    .toLowerCase();
const table = fc.uniqueArray(drawn, { selector: key, minLength: 1, maxLength: 8 });

function offerOf({ product, label, unitPrice, perKg, paused, declared, from, days, code }: Drawn, at: number): Offer {
  return {
    ...{
      id: `o${at}`,
      unitPrice,
      declared,
      available: declared,
      state: paused ? 'paused' : 'open',
      notSoldReason: null,
    },
    product: { id: `p${at}`, name: product, reference: { code } },
    unit: { id: `u${at}`, label, pricing: perKg ? 'kg' : 'unit' },
    ...{ availableFrom: day(from), availableTo: day(from + days) },
  };
}

function shelfOf(offers: readonly Offer[]): object[] {
  return offers.map(({ id, product, unit, declared, availableFrom, availableTo, state }) => ({
    ...{ id: product.id, producerId: 'f', referenceCode: product.reference.code, name: product.name, labels: [] },
    units: [
      {
        ...{ id: unit.id, productId: product.id, prices: [] },
        shape: {
          ...{ label: unit.label, kind: 'crate', baseUnit: 'gram', baseQuantity: 1, nominalMassG: 1 },
          pricing: unit.pricing,
        },
        offers: [{ id, unitId: unit.id, availableFrom, availableTo, declared, taken: 0, state }],
      },
    ],
  }));
}

function lineOf(offer: Offer, edits: Edits): Line {
  const cells = parts.WRITABLE.map((column) => [
    column,
    edits.get(offer.id)?.[column] ?? parts.textOf(column, parts.savedValue(offer, column), 'fr'),
  ]);
  return {
    referenceCode: offer.product.reference.code,
    ...{ product: offer.product.name, unitLabel: offer.unit.label, pricing: offer.unit.pricing },
    ...{ texts: Object.fromEntries(cells), ordered: '0', state: 'En vente' },
  };
}

const deskOf = (offers: readonly Offer[]) => ({
  ...{ offers, language: 'fr', newId: () => 'new', days: ['', ''] },
  choices: { units: [], references: [], today: TODAY },
  unitText: ({ unitLabel }: { readonly unitLabel: string }) => unitLabel,
});

async function differenceOf(bytes: Uint8Array, offers: readonly Offer[], edits: Edits) {
  const beside = { siret: SIRET, products: shelfOf(offers), reference: referenceOf(), today: TODAY, locale: 'fr' };
  const { rows, absent } = parts.readOfferFile(await parts.readTable(bytes), beside);
  const { sheet, ...counts } = parts.withFile({ edits, added: [] }, rows, deskOf(offers));
  return { ...counts, absent, edits: sheet.edits };
}

const files = {
  csv: (lines: readonly Line[]) => Buffer.from(parts.csvText(parts.FILE_HEADINGS, lines.map(parts.textCells))),
  xlsx: (lines: readonly Line[]) =>
    parts.xlsxBytes(
      'Offres',
      parts.FILE_HEADINGS,
      lines.map((line) => parts.xlsxCells(line, TODAY)),
    ),
};

describe('a producer’s table that goes out as a file and comes back', () => {
  it.each(Object.entries(files))(
    'is no difference, as %s, with what is written in it and not saved',
    async (_, fileOf) => {
      await fc.assert(
        fc.asyncProperty(table, fc.array(fc.tuple(fc.nat(7), fc.nat(999))), async (all, writing) => {
          const offers = all.map(offerOf);
          const cells = writing.flatMap(([at, declared]) => {
            const offer = offers[at];
            return offer ? [{ offer, column: 'declared' as const, text: String(declared) }] : [];
          });
          const edits = parts.withCells(new Map(), cells, 'fr');
          const lines = offers.map((offer) => lineOf(offer, edits));
          const nothing = { changed: 0, added: 0, refused: [], absent: [], edits };
          expect(await differenceOf(fileOf(lines), offers, edits)).toEqual(nothing);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('says the same whichever way it is encoded', async () => {
    const offers = [{ product: 'Bœuf à l’étouffée', label: 'Pièce', code: 'tomato' }].map((one) =>
      offerOf({ ...one, unitPrice: '12.50', perKg: true, paused: false, declared: 3, from: 6, days: 8 }, 0),
    );
    const changed = offers.map((offer) =>
      lineOf(offer, new Map([[offer.id, { declared: '1 200', unitPrice: '13,5' }]])),
    );
    const text = parts.csvText(parts.FILE_HEADINGS, changed.map(parts.textCells));
    const windows = Buffer.from(text.slice(1).replaceAll('’', '\u0092').replaceAll('œ', '\u009c'), 'latin1');
    const found = await differenceOf(Buffer.from(text), offers, new Map());
    expect(found).toMatchObject({ changed: 2, added: 0, refused: [], absent: [] });
    expect(await differenceOf(windows, offers, new Map())).toEqual(found);
  });

  it('lets nothing run as a formula', () => {
    const [offer] = [{ product: '=HYPERLINK("x")', label: '+1', code: 'tomato' }].map((one) =>
      offerOf({ ...one, unitPrice: '1.00', perKg: false, paused: false, declared: 3, from: 6, days: 8 }, 0),
    );
    const line = lineOf(offer!, new Map());
    expect(files.csv([line]).toString()).toContain(';" =HYPERLINK(""x"")"; +1;');
    expect(Buffer.from(files.xlsx([line])).toString()).not.toContain('<f>');
  });
});
